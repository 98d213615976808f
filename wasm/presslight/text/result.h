// A value, or what went wrong instead.
//
// The library is built without exceptions. What can fail returns Result<T>; the codes are those of the output
// contract: text-too-long, invalid-utf8, invalid-json, missing-text, text-not-string, model-damaged,
// model-version.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace presslight {

struct Error {
  std::string code;     // one of the contract's codes: "invalid-utf8"
  std::string message;  // one sentence for a person
};

template <typename T>
class Result {
 public:
  Result(T value) : outcome_(std::move(value)) {}  // NOLINT(google-explicit-constructor): reads as a return
  Result(Error error) : outcome_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return outcome_.index() == 0; }
  /// Only when ok().
  const T& value() const& { return *std::get_if<0>(&outcome_); }
  T&& value() && { return std::move(*std::get_if<0>(&outcome_)); }
  /// Only when not ok().
  const Error& error() const { return *std::get_if<1>(&outcome_); }

 private:
  std::variant<T, Error> outcome_;
};

}  // namespace presslight
