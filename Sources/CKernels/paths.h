// How one function body becomes two functions, and how one of them is picked when the program runs.
//
// The bodies are inlined into both, so that each is compiled for its own processor. `fma` is left out on purpose: with it
// the compiler could round a product and a sum together, and the two would differ in their last bits.
#ifndef CKERNELS_PATHS_H
#define CKERNELS_PATHS_H

#include "CKernels.h"

#pragma STDC FP_CONTRACT OFF

#define CK_BODY static inline __attribute__((always_inline))

#if defined(__x86_64__)
#define CK_AVX2 __attribute__((target("avx2")))
#define CK_PICK(avx2, fast, plain) \
  do {                             \
    if (avx2)                      \
      fast;                        \
    else                           \
      plain;                       \
  } while (0)
#else
#define CK_AVX2
#define CK_PICK(avx2, fast, plain) \
  do {                             \
    (void)(avx2);                  \
    plain;                         \
  } while (0)
#endif

#endif
