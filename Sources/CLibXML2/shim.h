#pragma once
#include <libxml/xmlversion.h>
// Without it the headers of ICU would come along, which clash with those inside Foundation; what is
// used here holds nothing of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// `xmlFree` is a variable that holds a function; Swift needs a function.
static inline void vigie_xml_free(xmlChar *text) { xmlFree(text); }
