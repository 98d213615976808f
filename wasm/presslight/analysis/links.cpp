#include "presslight/analysis/links.h"

#include "presslight/analysis/entity_mentions.h"
#include "presslight/analysis/headline_words.h"
#include "presslight/analysis/speaker_links.h"

namespace presslight {
namespace {

std::vector<std::optional<std::uint32_t>> find_claims(const Analysis& analysis) {
  std::vector<std::optional<std::uint32_t>> claims;
  std::vector<std::uint32_t> open;
  std::size_t next = 0;
  for (const Statistic& statistic : analysis.statistics) {
    for (; next < analysis.quotes.size() && analysis.quotes[next].span.start <= statistic.span.start; ++next)
      open.push_back(static_cast<std::uint32_t>(next));
    while (!open.empty() && analysis.quotes[open.back()].span.end < statistic.span.end) open.pop_back();
    const bool inside = !open.empty() && analysis.quotes[open.back()].span.contains(statistic.span);
    claims.push_back(inside ? std::optional(open.back()) : std::nullopt);
  }
  return claims;
}

std::vector<SpeakerLink> find_sources(const Analysis& analysis) {
  const EntityMentions mentions(analysis);
  std::vector<SpeakerLink> sources;
  for (const Statistic& statistic : analysis.statistics)
    sources.push_back(statistic.source ? mentions.first_inside(*statistic.source) : SpeakerLink{});
  return sources;
}

}  // namespace

void link(Analysis& analysis) {
  analysis.speakers = link_speakers(analysis);
  attribute_headline(analysis);
  analysis.claimed_in = find_claims(analysis);
  analysis.sources = find_sources(analysis);
}

}  // namespace presslight
