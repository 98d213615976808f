// Who said the words in a headline's marks, where only the text below tells.
//
//   Hall: the pier is 'a joke'  |  ... "That pier is a joke," Ann Hall said.       Hall, in the headline
//   CEO: it 'changed the math'  |  ... It "changed the math", Ann Hall said.       the CEO is Ann Hall
//   'Heart ripped out'          |  ... "It is our heart ripped out," Ann Hall said.     Ann Hall, below
//
// In:     an Analysis with its speakers.
// Out:    a headline's quotes that had nobody, or somebody without a name: whose words below hold the same
//         words; nothing where two say it. A scare quote of a word or two is said only where the headline
//         names whoever says it below.
// Fails:  never.
// Cost:   linear in the words of the quotes; a few quotes of the headline at most.
#pragma once

#include "presslight/analysis/analysis.h"

namespace presslight {

void attribute_headline(Analysis& analysis);

}  // namespace presslight
