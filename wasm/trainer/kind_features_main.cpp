// The features of every quotation in marks, for scripts/train-kinds.js.
//
//   in:   JSONL, {"id", "text"} a line
//   out:  id, start and end in UTF-16 units, then the features; a quotation a line, with tabs between
#include <iostream>
#include <string>
#include <vector>

#include "data/embedded_model.h"
#include "presslight/document/roles.h"
#include "presslight/model/model.h"
#include "presslight/names/names.h"
#include "presslight/output/json.h"
#include "presslight/quotes/kinds/kind_features.h"
#include "presslight/quotes/marks/marks.h"
#include "presslight/text/utf16.h"

namespace presslight {
namespace {

void print_features(const std::string& id, std::string text, const Model& model) {
  const Document document = Document::cut(std::move(text));
  const std::vector<ParagraphRole> roles = find_roles(document);
  std::vector<TokenRange> outer;
  for (const MarkedSpan& span : find_marked_spans(document, roles))
    if (!span.nested_in) outer.push_back({span.first_token, span.end_token});
  const Outline outline(document, outer);
  const std::vector<Name> names = find_names(document, &model);
  const SpeechReading reading = read_speech(outline, names);
  const std::vector<Attribution> attributions = find_speakers(outline, reading, names);
  const Utf16Offsets offsets(document.text());
  for (std::uint32_t u = 0; u < outline.units().size(); ++u) {
    const Unit& unit = outline.units()[u];
    if (!unit.marked) continue;
    const Span span = document.span_of(unit.first_token, unit.end_token);
    std::cout << id << '\t' << offsets.units_before(span.start) << '\t' << offsets.units_before(span.end);
    for (const std::uint16_t feature :
         kind_features(outline, reading.cues, u, roles[document.paragraph_of(unit.first_token)],
                       attributions[*unit.marked].likeliest))
      std::cout << '\t' << feature;
    std::cout << '\n';
  }
}

void print_all(const Model& model) {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    InputLine input = read_line(line);
    if (input.text.ok()) print_features(input.id, std::move(input.text).value(), model);
  }
}

}  // namespace
}  // namespace presslight

int main() {
  const auto model = presslight::Model::open(presslight::embedded_model());
  if (!model.ok()) return 1;
  presslight::print_all(model.value());
}
