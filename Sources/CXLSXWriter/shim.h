#include <xlsxwriter.h>

// Declared by <sys/mman.h> only where GNU extensions are asked for, which a module cannot do.
extern int memfd_create(const char *name, unsigned int flags);
