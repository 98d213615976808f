// What JavaScript can call. Strings in, strings out; nothing else crosses.
#include <emscripten/bind.h>

#include <string>

#include "data/embedded_model.h"
#include "presslight/presslight.h"
#include "presslight/text/utf8.h"

namespace {

/// The model of the module; nullptr if its bytes are damaged, which leaves the rules.
const presslight::Model* model() {
  static const presslight::Result<presslight::Model> opened =
      presslight::Model::open(presslight::embedded_model());
  return opened.ok() ? &opened.value() : nullptr;
}

/// A JavaScript string arrives as UTF-16: Embind's std::string loses what follows a lone surrogate
/// (Emscripten 3.1.6).
std::string analyze(const std::u16string& text, bool keeps_debris) {
  const presslight::Debris debris = keeps_debris ? presslight::Debris::keep : presslight::Debris::leave_out;
  return presslight::analyze_to_json(presslight::utf8_from_utf16(text), "null", {model(), debris});
}

/// An article as bytes, which may turn out not to be UTF-8. Embind takes a Uint8Array here.
std::string analyze_bytes(const std::string& bytes) {
  return presslight::analyze_to_json(bytes, "null", {model()});
}

/// One line of JSONL input, as bytes.
std::string analyze_line(const std::string& line) {
  presslight::InputLine input = presslight::read_line(line);
  return presslight::analyze_to_json(std::move(input.text), input.id, {model()});
}

/// JSON as analyze… returned it, for a person to read.
std::string indented(const std::string& json) {
  return presslight::indented(json);
}

}  // namespace

EMSCRIPTEN_BINDINGS(presslight) {
  emscripten::function("analyze", &analyze);
  emscripten::function("analyzeBytes", &analyze_bytes);
  emscripten::function("analyzeLine", &analyze_line);
  emscripten::function("indented", &indented);
}
