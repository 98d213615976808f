#include "presslight/analysis/entity_mentions.h"

#include <algorithm>

namespace presslight {

std::vector<Mention>::const_iterator first_mention_from(const std::vector<Mention>& mentions,
                                                        std::uint32_t start) {
  return std::lower_bound(mentions.begin(), mentions.end(), start,
                          [](const Mention& each, std::uint32_t at) { return each.span.start < at; });
}

EntityMentions::EntityMentions(const Analysis& analysis) {
  for (std::uint32_t i = 0; i < analysis.people.size(); ++i)
    for (const Mention& mention : analysis.people[i].mentions)
      mentions_.push_back({mention.span, {i, std::nullopt, std::nullopt}});
  for (std::uint32_t i = 0; i < analysis.organisations.size(); ++i)
    for (const OrganisationMention& mention : analysis.organisations[i].mentions)
      mentions_.push_back({mention.span, {std::nullopt, i, std::nullopt}});
  std::stable_sort(mentions_.begin(), mentions_.end(),
                   [](const MentionOf& a, const MentionOf& b) { return in_text_order(a.span, b.span); });
}

EntityMentions::Iterator EntityMentions::first_from(std::uint32_t start) const {
  return std::lower_bound(mentions_.begin(), mentions_.end(), start,
                          [](const MentionOf& mention, std::uint32_t at) { return mention.span.start < at; });
}

SpeakerLink EntityMentions::exactly_at(Span span) const {
  for (auto it = first_from(span.start); it != mentions_.end() && it->span.start == span.start; ++it)
    if (it->span == span) return it->link;
  return {};
}

SpeakerLink EntityMentions::ending_with(Span span) const {
  for (auto it = first_from(span.start); it != mentions_.end() && it->span.start < span.end; ++it)
    if (it->span.end == span.end) return it->link;
  return {};
}

SpeakerLink EntityMentions::starting_at(Span span) const {
  const auto it = first_from(span.start);
  return it != mentions_.end() && it->span.start == span.start && span.contains(it->span) ? it->link
                                                                                          : SpeakerLink{};
}

SpeakerLink EntityMentions::beginning_in(Span span) const {
  for (auto it = first_from(span.start); it != mentions_.end() && it->span.start < span.end; ++it)
    if (it->span.end > span.end) return it->link;
  return {};
}

SpeakerLink EntityMentions::first_inside(Span span) const {
  for (auto it = first_from(span.start); it != mentions_.end() && it->span.start < span.end; ++it)
    if (span.contains(it->span)) return it->link;
  return {};
}

std::vector<EntityMentions::MentionOf> EntityMentions::all_inside(Span span) const {
  std::vector<MentionOf> inside;
  for (auto it = first_from(span.start); it != mentions_.end() && it->span.start < span.end; ++it)
    if (span.contains(it->span)) inside.push_back(*it);
  return inside;
}

}  // namespace presslight
