#include "presslight/names/corrections/celtic_names.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

struct Given {
  TokenRun run;
  NameKind kind;
};

/// The names after the pass, where the tagger had found those given.
std::string names_of(const char* text, std::initializer_list<Given> given) {
  const Document document = Document::cut(text);
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const NameContext context(document, matches);
  std::vector<Name> names;
  for (const Given& each : given) {
    names.push_back(context.body(each.run, 90));
    names.back().kind = each.kind;
  }
  join_celtic_names(context, names);
  std::string line;
  for (const Name& name : names) {
    line.append(line.empty() ? "" : "|").append(document.text(name.span));
    if (name.kind == NameKind::organisation) line += " (body)";
  }
  return line;
}

TEST(CelticNames, HaveAParticle) {
  EXPECT_EQ(names_of("Then M\u00e1ire N\u00ed Bhriain left.", {}), "M\u00e1ire N\u00ed Bhriain");
  EXPECT_EQ(names_of("So Dafydd ap Gwilym left.", {{{1, 2}, NameKind::person}, {{3, 4}, NameKind::person}}),
            "Dafydd ap Gwilym");
  EXPECT_EQ(names_of("The TD Se\u00e1n \u00d3 Laoire left.", {{{1, 5}, NameKind::organisation}}),
            "Se\u00e1n \u00d3 Laoire");
}

TEST(CelticNames, LeaveBodiesAndWhatIsNoGivenName) {
  EXPECT_EQ(names_of("The Se\u00e1n \u00d3 Laoire Trust left.", {{{1, 5}, NameKind::organisation}}),
            "Se\u00e1n \u00d3 Laoire Trust (body)");
  EXPECT_EQ(names_of("The Mill Se\u00e1n \u00d3 Laoire left.", {{{1, 5}, NameKind::organisation}}),
            "Mill Se\u00e1n \u00d3 Laoire (body)");
  EXPECT_EQ(names_of("Then Mr \u00d3 Laoire left.", {}), "");
  EXPECT_EQ(names_of("The Dafydd AP Gwilym left.", {}), "");
}

}  // namespace
}  // namespace presslight
