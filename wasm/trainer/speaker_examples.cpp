#include "trainer/speaker_examples.h"

#include <istream>
#include <sstream>

namespace presslight {
namespace {

/// The text of so many bytes that follows its line.
std::string read_text(std::istream& in, std::uint32_t bytes) {
  std::string text(bytes, ' ');
  in.read(text.data(), bytes);
  in.ignore(1);
  return text;
}

}  // namespace

std::vector<GoldArticle> read_gold_articles(std::istream& in) {
  std::vector<GoldArticle> articles;
  std::string line;
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    char kind = 0;
    std::uint32_t first = 0;
    fields >> kind >> first;
    if (kind == 'D') {
      articles.push_back({read_text(in, first), {}, {}});
    } else if (kind == 'P') {
      fields >> articles.back().last_names[first];
    } else {
      std::uint32_t end = 0;
      fields >> end;
      if (kind == 'S')
        articles.back().quotes.back().speakers.push_back({first, end});
      else
        articles.back().quotes.push_back({{first, end}, {}});
    }
  }
  return articles;
}

}  // namespace presslight
