// Presslight: who said what, which organisations are named and which numbers are claimed in a news article.
//
//   std::cout << analyze_to_json(std::string("'It works,' said Ann Hall."));
//
// The way of the data, a folder a step:
//
//   text -> document -> names -> quotes, statistics -> entities -> analysis -> output
#pragma once

#include <string>
#include <string_view>

#include "presslight/analysis/analyzer.h"
#include "presslight/output/json.h"

namespace presslight {

/// The contract's JSON for a text, or its error object if there is no text or it cannot be analysed.
/// `id` is a JSON value, copied as it is.
std::string analyze_to_json(Result<std::string> text, std::string_view id = "null",
                            const AnalysisOptions& options = {});

}  // namespace presslight
