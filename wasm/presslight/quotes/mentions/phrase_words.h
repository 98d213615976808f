// Words that tell whether a noun phrase goes on, and whether it means people.
//
//   Ann Hall |late| Monday     |current| and |former| bakers     an internet |posting|     the |acting| head
//
// In:     a word in lower case.
// Source: own lists.
#pragma once

#include <string_view>

namespace presslight {

/// "mexicans", "democrats", "republican": what people are, though it has a capital in the text.
bool names_people(std::string_view word);

/// "some", "two": people, without a noun.
bool stands_for_people(std::string_view word);

/// "coach", "actor": what somebody does.
bool is_trade(std::string_view word);

/// By how it ends: "friend", "sources"; not "mouth" or "statement".
bool may_be_person_noun(std::string_view word);

/// Behind a name it is no noun: "late", "cut".
bool follows_name(std::string_view word);

/// "current", "local": one of two that "and" joins before a noun.
bool is_joined_before_noun(std::string_view word);

/// "posting", "hearing": a noun behind another of its phrase.
bool is_noun_in_ing(std::string_view word);

/// "acting", "ranking": of somebody who holds a post.
bool is_of_office(std::string_view word);

/// "nov", before its stop.
bool is_short_month(std::string_view word);

}  // namespace presslight
