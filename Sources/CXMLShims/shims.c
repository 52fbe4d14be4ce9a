#include "CXMLShims.h"
int cxml_placeholder(void) { return 0; }
