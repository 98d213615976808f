// Lines of a page that are no part of its article: menus, share bars, comment forms, cookie banners, teasers.
//
//   Share this article | 0 comments... Post a Comment | Skip to content | Read more: | https://example.org
//
// One line at a time; that a run of short labels is a menu is seen in roles.cpp.
#pragma once

#include "presslight/document/line_look.h"

namespace presslight {

/// Sure by itself. A sentence of the article must never be: what stands in debris is no finding.
bool is_debris(const Document& document, const Paragraph& paragraph, const LineLook& look);

/// "Read more:", "Related stories": the bulleted lines under it are links.
bool opens_teasers(const LineLook& look);

}  // namespace presslight
