#include "presslight/names/rules/rules_memory.h"

#include <algorithm>

#include "presslight/names/rules/acronyms.h"

namespace presslight {
namespace {

struct Settled {
  std::uint64_t key = 0;
  NameKind kind = NameKind::other;
  Gender gender = Gender::unknown;
  std::uint8_t confidence = 0;
};

bool by_key(const Settled& a, const Settled& b) {
  return a.key != b.key ? a.key < b.key : a.confidence > b.confidence;
}

class Memory {
 public:
  void add(std::uint64_t key, const Name& name, std::uint8_t confidence) {
    settled_.push_back({key, name.kind, name.gender, confidence});
  }
  void sort() { std::stable_sort(settled_.begin(), settled_.end(), by_key); }

  /// The surest judgement about `key`; null if there is none.
  const Settled* find(std::uint64_t key) const {
    const auto at =
        std::lower_bound(settled_.begin(), settled_.end(), key,
                         [](const Settled& entry, std::uint64_t wanted) { return entry.key < wanted; });
    return at != settled_.end() && at->key == key ? &*at : nullptr;
  }

 private:
  std::vector<Settled> settled_;
};

std::uint64_t key_of(const Document& document, std::uint32_t first, std::uint32_t end) {
  std::uint64_t key = 0;
  for (std::uint32_t token = first; token < end; ++token)
    key = key * 0x9E3779B97F4A7C15u + folded_hash(document.word(token));
  return key;
}

/// "Coastal Safety Board (CSB)": the initials of `name` stand in brackets after it.
bool defines_acronym(const Document& document, const Name& name, const Name& acronym) {
  return acronym.end_token == acronym.first_token + 1 && acronym.first_token == name.end_token + 1 &&
         document.word(name.end_token) == "(" &&
         document.tokens()[acronym.first_token].shape == WordShape::upper;
}

Memory remember(const Document& document, const std::vector<Name>& names) {
  Memory memory;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Name& name = names[i];
    if (name.confidence < 60 || name.kind == NameKind::other) continue;
    memory.add(key_of(document, name.first_token, name.end_token), name, name.confidence);
    const bool several = name.end_token - name.first_token > 1;
    if (name.kind == NameKind::person && several)
      memory.add(key_of(document, name.end_token - 1, name.end_token), name,
                 static_cast<std::uint8_t>(name.confidence - 1));
    if (name.kind == NameKind::organisation && i + 1 < names.size() &&
        defines_acronym(document, name, names[i + 1]))
      memory.add(key_of(document, names[i + 1].first_token, names[i + 1].end_token), name, name.confidence);
  }
  memory.sort();
  return memory;
}

Name defined_body(const Document& document, std::uint32_t first, std::uint32_t end) {
  return {document.span_of(first, end), first, end, NameKind::organisation, Gender::unknown, 90};
}

/// "Clean Rivers Act (CRA)" defines no body, nor does "value added tax (VAT)".
bool defines_body(const DefinedAcronym& defined, std::span<const WordFacts> facts) {
  const std::uint16_t last = facts[defined.end_token - 1].classes;
  return (last & kThingHead) == 0 && (facts[defined.acronym].classes & kNoName) == 0;
}

}  // namespace

std::vector<Name> with_defined_acronyms(const Document& document, std::span<const WordFacts> facts,
                                        std::vector<Name> names) {
  std::vector<Name> all;
  std::size_t next = 0;
  const auto take_names_before = [&](std::uint32_t token) {
    while (next < names.size() && names[next].end_token <= token) all.push_back(names[next++]);
  };
  for (const DefinedAcronym& defined : find_defined_acronyms(document)) {
    if (!defines_body(defined, facts)) continue;
    take_names_before(defined.first_token);
    if (!all.empty() && all.back().end_token > defined.first_token) continue;
    while (next < names.size() && names[next].first_token <= defined.acronym) ++next;
    all.push_back(defined_body(document, defined.first_token, defined.end_token));
    all.push_back(defined_body(document, defined.acronym, defined.acronym + 1));
  }
  take_names_before(static_cast<std::uint32_t>(document.tokens().size()));
  return all;
}

void settle_by_document(const Document& document, std::span<const WordFacts> facts,
                        std::vector<Name>& names) {
  const Memory memory = remember(document, names);
  for (Name& name : names) {
    const Settled* settled = memory.find(key_of(document, name.first_token, name.end_token));
    if (settled == nullptr) continue;
    if (settled->confidence > name.confidence) {
      const bool by_place_alone = facts[name.first_token].in_title_line;
      name.kind = settled->kind;
      name.confidence =
          by_place_alone ? static_cast<std::uint8_t>(settled->confidence - 10) : settled->confidence;
    }
    if (name.kind == NameKind::person && settled->kind == NameKind::person && name.gender == Gender::unknown)
      name.gender = settled->gender;
  }
}

}  // namespace presslight
