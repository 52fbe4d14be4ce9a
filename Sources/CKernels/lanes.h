// Replicates side by side: all that a replicate does is done in its lane alone, so that vectors of any width give the
// same bits.
#ifndef CKERNELS_LANES_H
#define CKERNELS_LANES_H

#include "paths.h"

#define LANES CK_LANES

// As wide as the widest processor's; on others each is two or four.
typedef double doubles __attribute__((vector_size(64), may_alias));
typedef uint64_t words __attribute__((vector_size(64), may_alias));
typedef int16_t shorts __attribute__((vector_size(32), may_alias));
// The same for tables that are not laid out in groups.
typedef double quads __attribute__((vector_size(32), may_alias));
typedef uint64_t quadwords __attribute__((vector_size(32), may_alias));

// Vectors of doubles or words in a group.
#define HALVES (LANES / 8)

#endif
