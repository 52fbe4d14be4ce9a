#include "AllocationProbe.h"

#include <errno.h>
#include <stddef.h>

// The executable's own malloc goes before that of the C library, for the Swift runtime too. The C library's is reached by
// its second name. Sanitisers bring a malloc of their own, which must not be put aside, and say of each call.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IS_TOLD 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define IS_TOLD 1
#endif
#endif
#if !defined(IS_TOLD) && defined(__GLIBC__)
#define COUNTS 1
#endif

static _Thread_local long count;

#if IS_TOLD
extern int __sanitizer_install_malloc_and_free_hooks(void (*taken)(const volatile void *, size_t),
                                                     void (*given_back)(const volatile void *));

static void taken(const volatile void *block, size_t size) {
  (void)block;
  (void)size;
  count++;
}

static void given_back(const volatile void *block) { (void)block; }

__attribute__((constructor)) static void listen(void) { __sanitizer_install_malloc_and_free_hooks(taken, given_back); }

long allocation_count(void) { return count; }
#elif COUNTS

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t number, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
  count++;
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count++;
  return __libc_calloc(number, size);
}

void *realloc(void *block, size_t size) {
  count++;
  return __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size) {
  count++;
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  count++;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size) {
  count++;
  *block = __libc_memalign(alignment, size);
  return *block == NULL ? ENOMEM : 0;
}

long allocation_count(void) { return count; }
#else
long allocation_count(void) { return -1; }
#endif
