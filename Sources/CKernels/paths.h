// How one function body becomes two or three functions, and how one of them is picked when the program runs.
//
// The bodies are inlined into all, so that each is compiled for its own processor. `fma` is left out on purpose: with it
// the compiler could round a product and a sum together, and they would differ in their last bits.
#ifndef CKERNELS_PATHS_H
#define CKERNELS_PATHS_H

#include "CKernels.h"

#pragma STDC FP_CONTRACT OFF

#define CK_BODY static inline __attribute__((always_inline))

#if defined(__x86_64__)
#define CK_AVX2 __attribute__((target("avx2")))
#define CK_AVX512 __attribute__((target("avx2,avx512f,avx512bw,avx512dq,avx512vl")))
#define CK_PICK(path, fast, plain) \
  do {                             \
    if ((path) >= CK_PATH_AVX2)    \
      fast;                        \
    else                           \
      plain;                       \
  } while (0)
#define CK_PICK_WIDE(path, wide, fast, plain) \
  do {                                        \
    if ((path) >= CK_PATH_AVX512)             \
      wide;                                   \
    else                                      \
      CK_PICK(path, fast, plain);             \
  } while (0)
#else
#define CK_AVX2
#define CK_AVX512
#define CK_PICK(path, fast, plain) \
  do {                             \
    (void)(path);                  \
    plain;                         \
  } while (0)
#define CK_PICK_WIDE(path, wide, fast, plain) CK_PICK(path, fast, plain)
#endif

#endif
