// xoshiro256++ (D. Blackman, S. Vigna, 2019), as in RandomStream; for one generator or for one a lane.
#ifndef CKERNELS_XOSHIRO_H
#define CKERNELS_XOSHIRO_H

// Draws 64 bits from the state a, b, c, d. words: the type of the four, a number or a vector.
#define CK_DRAW(words, drawn, a, b, c, d)              \
  words drawn;                                         \
  do {                                                 \
    words ck_sum = (a) + (d), ck_shifted = (b) << 17;  \
    drawn = (ck_sum << 23 | ck_sum >> 41) + (a);       \
    (c) ^= (a);                                        \
    (d) ^= (b);                                        \
    (b) ^= (c);                                        \
    (a) ^= (d);                                        \
    (c) ^= ck_shifted;                                 \
    (d) = (d) << 45 | (d) >> 19;                       \
  } while (0)

#endif
