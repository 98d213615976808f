// presslight: articles in, JSON out, on the command line.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "data/embedded_model.h"
#include "presslight/presslight.h"

namespace {

// Exit codes, beside 0.
constexpr int kUnreadFile = 1;
constexpr int kWrongUsage = 2;

struct Options {
  bool jsonl = false;
  bool pretty = false;
  bool no_model = false;
  std::string model_file;
  std::vector<std::string> files;
};

using ModelOrError = presslight::Result<presslight::Model>;

/// The whole file; an unreadable one is empty, which no model file is.
std::string bytes_of(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void print(const std::string& json, const Options& options) {
  std::cout << (options.pretty ? presslight::indented(json) : json) << '\n' << std::flush;
}

void run_lines(std::istream& in, const Options& options, const presslight::Model* model) {
  for (std::string line; std::getline(in, line);) {
    presslight::InputLine input = presslight::read_line(line);
    print(presslight::analyze_to_json(std::move(input.text), input.id, {model}), options);
  }
}

void run_article(std::istream& in, const Options& options, const presslight::Model* model) {
  std::string text(std::istreambuf_iterator<char>(in), {});
  print(presslight::analyze_to_json(std::move(text), "null", {model}), options);
}

/// False if the file cannot be read.
bool run_file(const std::string& name, const Options& options, const presslight::Model* model) {
  std::ifstream file;
  if (name != "-") file.open(name, std::ios::binary);
  if (name != "-" && (!file || std::filesystem::is_directory(name))) {
    std::cerr << "presslight: cannot read " << name << '\n';
    return false;
  }
  std::istream& in = name == "-" ? std::cin : file;
  options.jsonl ? run_lines(in, options, model) : run_article(in, options, model);
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  Options options;
  CLI::App app{
      "Reads news articles and prints who said what, which organisations are named and which numbers are "
      "claimed."};
  app.add_flag("--jsonl", options.jsonl,
               "input is one {\"id\", \"text\"} object a line, output one object a line");
  app.add_flag("--pretty", options.pretty, "indent the output");
  app.add_option("--model", options.model_file, "find names by this model file, not by the one inside");
  app.add_flag("--no-model", options.no_model, "find names by rules and lists alone");
  app.add_option("FILE", options.files, "articles as UTF-8 text; - or nothing is standard input");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kWrongUsage;
  }

  const ModelOrError opened = presslight::Model::open(
      options.model_file.empty() ? presslight::embedded_model() : bytes_of(options.model_file));
  if (!opened.ok()) {
    std::cerr << "presslight: " << opened.error().code << ": " << opened.error().message << '\n';
    if (!options.model_file.empty()) return kUnreadFile;
  }
  const presslight::Model* model = opened.ok() && !options.no_model ? &opened.value() : nullptr;

  if (options.files.empty()) options.files.emplace_back("-");
  bool all_read = true;
  for (const std::string& name : options.files) all_read = run_file(name, options, model) && all_read;
  return all_read ? 0 : kUnreadFile;
}
