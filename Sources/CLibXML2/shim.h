#ifndef INSPECTION_LETTERS_CLIBXML2_SHIM_H
#define INSPECTION_LETTERS_CLIBXML2_SHIM_H

#if !__has_include(<libxml/xmlversion.h>)
#error "inspection-letters needs the headers of libxml2. Debian, Ubuntu: apt-get install libxml2-dev. macOS: brew install libxml2."
#endif

// Debian builds libxml2 with ICU, whose headers clash with those of Foundation in any client that
// imports both. Nothing here needs libxml2's ICU types, so they are switched off before use.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>

#endif
