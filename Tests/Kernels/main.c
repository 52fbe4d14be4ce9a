// kernel-checks COUNT SCHEMA DOCUMENT…: the C targets on random input against plain loops.
//
// Built with the sanitisers for addresses and for undefined behaviour by run.sh. Each input depends on its number alone.
#include <string.h>

#include "CXMLShims.h"
#include "check.h"

int main(int count, char **words) {
  if (count < 4) {
    fprintf(stderr, "usage: kernel-checks COUNT SCHEMA DOCUMENT...\n");
    return 64;
  }
  cxml_initialise();
  uint64_t inputs = strtoull(words[1], NULL, 10);
  for (uint64_t number = 0; number < inputs; number++) {
    uint64_t seed = number * 0xD1342543DE82EF95 + 1;
    check_counts(seed);
    check_lanes(seed);
    check_columns(seed);
    check_cuts(seed);
    // A document costs as much as some hundred of the others.
    if (number % 20 == 0) check_events(seed, count - 2, words + 2);
  }
  printf("kernels, cuts and events: %llu random inputs, nothing found\n", (unsigned long long)inputs);
  return 0;
}
