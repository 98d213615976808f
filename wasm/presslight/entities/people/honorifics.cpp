#include "presslight/entities/people/honorifics.h"

#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::string_view kOfMen =
    "alhaji baba brother dato datuk encik father haji imam lord malam mallam maulana monsieur monsignor "
    "mr mullah mzee pandit senhor senor señor shaikh sheikh shri signor sir uncle ustad ustaz";
constexpr std::string_view kOfWomen =
    "alhaja aunt auntie baroness dame datin dona doña hajah hajia hajiya hajjah ibu lady madam madame "
    "mademoiselle miss mrs ms puan senhora senora señora sheikha signora sister smt";
constexpr std::string_view kOfBoth =
    "ag archbishop canon cardinal chief comrade deacon dr engr mx otunba pastor prof rabbi rev reverend";

Gender gender_of(std::string_view lower) {
  if (is_one_of(kOfWomen, lower)) return Gender::female;
  return is_one_of(kOfMen, lower) ? Gender::male : Gender::unknown;
}

}  // namespace

bool is_honorific(std::string_view lower) {
  return gender_of(lower) != Gender::unknown || is_one_of(kOfBoth, lower);
}

Gender gender_of_honorifics(const Document& document, const Name& name) {
  constexpr std::uint32_t kFarthest = 3;  // tokens
  for (std::uint32_t t = name.first_token; t + 1 < name.end_token && is_honorific(document.lower(t)); ++t)
    if (const Gender told = gender_of(document.lower(t)); told != Gender::unknown) return told;
  const std::uint32_t first = document.sentence_of(name.first_token).first_token;
  for (std::uint32_t t = name.first_token; t > first && name.first_token - t < kFarthest; --t) {
    if (const Gender told = gender_of(document.lower(t - 1)); told != Gender::unknown) return told;
    const std::string_view word = document.word(t - 1);
    if (word != "." && word != ")" && !is_honorific(document.lower(t - 1))) return Gender::unknown;
  }
  return Gender::unknown;
}

}  // namespace presslight
