// What the checks of the C targets share: random numbers, memory of exactly the size that is asked for, and the way a
// wrong answer is said.
#ifndef KERNEL_CHECK_H
#define KERNEL_CHECK_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

// SplitMix64: the same seed, the same numbers.
static inline uint64_t draw(uint64_t *state) {
  uint64_t z = (*state += 0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

static inline uint32_t below(uint64_t *state, uint32_t end) { return (uint32_t)(draw(state) % end); }

// 0 up to 1.
static inline double unit(uint64_t *state) { return (double)(draw(state) >> 11) * 0x1p-53; }

// Memory behind which the sanitiser sees every byte too many; `size` is not rounded up.
static inline void *take(size_t size) {
  void *memory = NULL;
  if (posix_memalign(&memory, 64, size ? size : 1) != 0) abort();
  return memory;
}

#define DEMAND(condition, ...)                                          \
  do {                                                                  \
    if (!(condition)) {                                                 \
      fprintf(stderr, "%s:%d: %s: ", __FILE__, __LINE__, #condition);   \
      fprintf(stderr, __VA_ARGS__);                                     \
      fputc('\n', stderr);                                              \
      exit(1);                                                          \
    }                                                                   \
  } while (0)

void check_counts(uint64_t seed);
void check_columns(uint64_t seed);
void check_lanes(uint64_t seed);
void check_cuts(uint64_t seed);
// `documents`: XML files that are damaged; the first is a schema.
void check_events(uint64_t seed, int count, char **documents);

#endif
