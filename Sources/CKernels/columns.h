// Columns of cities, four at a time: what is done to a row is done in its lane alone, so that vectors of any width give the
// same bits. Columns start anywhere; the last rows are done by themselves.
#ifndef CKERNELS_COLUMNS_H
#define CKERNELS_COLUMNS_H

#include "paths.h"

typedef double rows4 __attribute__((vector_size(32), may_alias, aligned(8)));
typedef int64_t marks4 __attribute__((vector_size(32), may_alias, aligned(8)));
typedef double rows1 __attribute__((vector_size(8), may_alias, aligned(8)));
typedef int64_t marks1 __attribute__((vector_size(8), may_alias, aligned(8)));

#define SPREAD4(number) ((rows4){number, number, number, number})
#define SPREAD1(number) ((rows1){number})
// The value if the mark holds, else 0, else another value.
#define KEPT(marks, mark, value, rows) ((rows)((mark) & (marks)(value)))
#define CHOSEN(marks, mark, yes, no, rows) ((rows)(((mark) & (marks)(yes)) | (~(mark) & (marks)(no))))

#endif
