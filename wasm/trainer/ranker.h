// A linear ranker that is fitted to examples: a softmax over the candidates of each, all right ones counted
// together; AdaGrad, L2.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace presslight {

struct Example {
  int fold = 0;                                      // by article
  std::vector<std::vector<std::uint16_t>> features;  // one list a candidate
  std::vector<bool> right;
  std::vector<std::uint32_t> meaning;  // two candidates of one meaning are no rivals
  std::vector<int> kind;               // of evidence: figures of confidence are given for each
};

using Weights = std::vector<double>;

inline constexpr int kFolds = 5;

/// Weights of `features` features from all examples that are not of fold `left_out`; -1 leaves none out.
Weights fit(const std::vector<Example>& examples, std::size_t features, int left_out);

/// How many examples of the fold (-1: of all) are answered right, per cent.
double share_right(const std::vector<Example>& examples, const Weights& weights, int fold);

/// The mean of share_right over the folds, each answered by the weights of the others.
double share_right_left_out(const std::vector<Example>& examples, std::size_t features);

/// Prints, for each kind of evidence, how many answers of weights that had not seen them are right, by the
/// margin (in the integers of the tables) over the best rival.
void print_confidence(const std::vector<Example>& examples, std::size_t features);

/// Integers, kWeightScale to one.
std::vector<long> as_integers(const Weights& weights);

/// Writes NAME.cpp for the house: `std::int32_t NAME(std::uint16_t feature)` over a table; `header` is the
/// header that declares it, `size` the name of how many there are and `size_header` where that is.
struct TableNames {
  std::string function;
  std::string header;
  std::string size;
  std::string size_header;
};
void write_table(const std::vector<long>& weights, const TableNames& names, const std::string& note,
                 const std::string& path);

}  // namespace presslight
