// Natural logarithms of + - * / alone, each rounded by itself.
#ifndef CKERNELS_LOGARITHM_H
#define CKERNELS_LOGARITHM_H

// 2 / (2n + 1), the series of ln m = 2 artanh s with s = (m - 1) / (m + 1). From sqrt(1/2) to sqrt(2), s * s stays below
// 0.0295 and the first term left out below 2^-55 of the sum.
static const double ck_series[] = {2.0 / 3,  2.0 / 5,  2.0 / 7,  2.0 / 9, 2.0 / 11,
                                   2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19};

// -ln of positive numbers that are not subnormal, in place. doubles, words: the types of the vectors; SPREAD fills one.
#define CK_NEGATIVE_LOG(doubles, words, SPREAD, number)                                                 \
  do {                                                                                                  \
    const uint64_t one = 0x3FF0000000000000, root = 0x3FE6A09E667F3BCD, fraction = 0x000FFFFFFFFFFFFF;  \
    /* number = m * 2^e with m from sqrt(1/2) up to sqrt(2) */                                          \
    words bits = (words)(number) + (one - root);                                                        \
    doubles exponent = SPREAD(0x1p52 + 1023) - (doubles)((bits >> 52) | 0x4330000000000000);            \
    doubles m = (doubles)((bits & fraction) + root);                                                    \
    doubles s = (m - 1.0) / (m + 1.0);                                                                  \
    doubles z = s * s;                                                                                  \
    /* By halves, so that few products wait for another. */                                             \
    doubles z2 = z * z, z4 = z2 * z2;                                                                   \
    doubles a = z * ck_series[1] + ck_series[0], b = z * ck_series[3] + ck_series[2];                   \
    doubles c = z * ck_series[5] + ck_series[4], d = z * ck_series[7] + ck_series[6];                   \
    doubles sum = (z2 * b + a) + z4 * ((z2 * d + c) + z4 * ck_series[8]);                               \
    (number) = exponent * 0x1.62E42FEFA39EFp-1 - ((s + s) + s * (z * sum));                             \
  } while (0)

#endif
