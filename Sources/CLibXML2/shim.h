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
#include <libxml/parserInternals.h>
#include <string.h>

// What is called with each error. From 2.12 the error is const, so Swift is not shown the type: errors
// are dropped here, on the context, and never reach standard error or a handler that the client has set.
#if LIBXML_VERSION >= 21200
static inline void inspection_ignore_error(void *user, const xmlError *error) { (void)user; (void)error; }
#else
static inline void inspection_ignore_error(void *user, xmlErrorPtr error) { (void)user; (void)error; }
#endif

typedef void (*inspection_start_element)(void *user, const unsigned char *name, const unsigned char **attributes);
typedef void (*inspection_end_element)(void *user, const unsigned char *name);
typedef void (*inspection_characters)(void *user, const unsigned char *bytes, int count);

// A push parser that calls the three functions, reads UTF-8 whatever the page's head says, and keeps
// silent about errors; NULL when there is no memory.
static inline htmlParserCtxtPtr inspection_parser_create(
    void *user, inspection_start_element start, inspection_end_element end, inspection_characters characters) {
  htmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.serror = inspection_ignore_error;
  handler.startElement = start;
  handler.endElement = end;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  htmlParserCtxtPtr context = htmlCreatePushParserCtxt(&handler, user, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (context == NULL) return NULL;
  htmlCtxtUseOptions(context, HTML_PARSE_IGNORE_ENC | HTML_PARSE_RECOVER | HTML_PARSE_NONET);
  // With HTML_PARSE_COMPACT off and no tree, nothing else is kept. The options may have touched the handler.
  if (context->sax != NULL) {
    context->sax->initialized = XML_SAX2_MAGIC;
    context->sax->serror = inspection_ignore_error;
  }
  return context;
}

// How many bytes of the input stand before the parser's place, or -1 when that cannot be told.
static inline long inspection_parser_position(htmlParserCtxtPtr context) {
#if LIBXML_VERSION >= 21400
  const char *name;
  int line, column;
  unsigned long position;
  if (xmlCtxtGetInputPosition(context, &name, &line, &column, &position) != 0) return -1;
  return (long)position;
#else
  if (context->input == NULL) return -1;
  return (long)(context->input->cur - context->input->base) + (long)context->input->consumed;
#endif
}

// Hands over bytes; the last call is with none and `terminate`.
static inline int inspection_parser_feed(
    htmlParserCtxtPtr context, const unsigned char *bytes, int count, int terminate) {
  return htmlParseChunk(context, (const char *)bytes, count, terminate);
}

static inline void inspection_parser_stop(htmlParserCtxtPtr context) { xmlStopParser(context); }

// Frees the context. No tree was built, so there is none to free.
static inline void inspection_parser_free(htmlParserCtxtPtr context) {
  if (context == NULL) return;
  if (context->myDoc != NULL) {
    xmlFreeDoc(context->myDoc);
    context->myDoc = NULL;
  }
  htmlFreeParserCtxt(context);
}

#endif
