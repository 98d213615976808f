#include "presslight/model/model.h"

#include <algorithm>
#include <bit>
#include <optional>

#include "presslight/model/checksum.h"

namespace presslight {
namespace {

constexpr std::string_view kMagic = "PLMD";
constexpr std::size_t kHeaderSize = 20;   // magic, version, size, checksum, number of sections
constexpr std::size_t kChecksummed = 16;  // the checksum is of what follows it
constexpr std::size_t kEntrySize = 12;    // name, offset, size

std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  return byte_at(bytes, at) | byte_at(bytes, at + 1) << 8 | byte_at(bytes, at + 2) << 16 |
         byte_at(bytes, at + 3) << 24;
}

std::int16_t short_at(std::string_view bytes, std::size_t at) {
  return static_cast<std::int16_t>(
      static_cast<std::uint16_t>(byte_at(bytes, at) | byte_at(bytes, at + 1) << 8));
}

std::optional<Error> fault_of_header(std::string_view bytes) {
  const auto damaged = [](const char* message) { return Error{"model-damaged", message}; };
  if (bytes.size() < kHeaderSize || bytes.substr(0, 4) != kMagic) return damaged("The model file is none.");
  if (number_at(bytes, 4) != Model::kVersion)
    return Error{"model-version", "The model file is of a version that this program does not read."};
  if (number_at(bytes, 8) != bytes.size()) return damaged("The model file is cut short or too long.");
  if (number_at(bytes, 12) != crc32(bytes.substr(kChecksummed)))
    return damaged("The model file's checksum is wrong.");
  return std::nullopt;
}

}  // namespace

/// Fills a Model section by section; each step is false where the file does not fit.
class ModelReader {
 public:
  explicit ModelReader(std::string_view bytes) : bytes_(bytes) {}

  bool read() {
    return sections_fit() && read_features() && read_transitions() && read_clusters() && read_margins();
  }
  Model take() { return std::move(model_); }

 private:
  bool sections_fit() const {
    const std::size_t count = number_at(bytes_, kChecksummed);
    if (count > (bytes_.size() - kHeaderSize) / kEntrySize) return false;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t entry = kHeaderSize + i * kEntrySize;
      const std::size_t offset = number_at(bytes_, entry + 4);
      if (offset > bytes_.size() || number_at(bytes_, entry + 8) > bytes_.size() - offset) return false;
    }
    return true;
  }

  /// Empty if the file has none.
  std::string_view section(std::string_view name) const {
    const std::size_t count = number_at(bytes_, kChecksummed);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t entry = kHeaderSize + i * kEntrySize;
      if (bytes_.substr(entry, 4) == name)
        return bytes_.substr(number_at(bytes_, entry + 4), number_at(bytes_, entry + 8));
    }
    return {};
  }

  bool read_features() {
    const std::string_view rows = section("ROWS");
    const std::string_view masks = section("MASK");
    const std::string_view values = section("VALU");
    if (rows.empty()) return masks.empty() && values.empty();
    if (rows.size() < 4) return false;
    const std::uint32_t count = number_at(rows, 0);
    std::optional<HashedRows> features = HashedRows::read(rows.substr(4), count);
    if (!features || masks.size() != std::size_t{count} * 2) return false;
    model_.features_ = std::move(*features);
    return read_weights(masks, values);
  }

  bool read_weights(std::string_view masks, std::string_view values) {
    model_.rows_.assign(masks.size() / 2, WeightRow{});
    std::size_t at = 0;
    for (std::size_t row = 0; row < model_.rows_.size(); ++row) {
      const auto mask = static_cast<std::uint16_t>(short_at(masks, row * 2));
      if (mask >> kLabels != 0 || static_cast<std::size_t>(std::popcount(mask)) > values.size() - at)
        return false;
      for (std::uint32_t label = 0; label < kLabels; ++label)
        if ((mask >> label & 1u) != 0) model_.rows_[row][label] = static_cast<std::int8_t>(values[at++]);
    }
    return at == values.size();
  }

  bool read_transitions() { return read_shorts(section("TRAN"), model_.transitions_); }
  bool read_margins() { return read_shorts(section("CALI"), model_.margins_); }

  template <std::size_t N>
  static bool read_shorts(std::string_view from, std::array<std::int16_t, N>& to) {
    if (from.empty()) return true;
    if (from.size() != N * 2) return false;
    for (std::size_t i = 0; i < N; ++i) to[i] = short_at(from, i * 2);
    return true;
  }

  bool read_clusters() {
    const std::string_view from = section("CLUS");
    if (from.empty()) return true;
    if (from.size() < 4) return false;
    const std::size_t count = number_at(from, 0);
    if (count > from.size() - 4) return false;
    for (const char c : from.substr(4, count)) model_.clusters_.push_back(static_cast<std::uint8_t>(c));
    std::optional<HashedRows> words =
        HashedRows::read(from.substr(4 + count), static_cast<std::uint32_t>(count));
    if (!words) return false;
    model_.words_ = std::move(*words);
    return true;
  }

  std::string_view bytes_;
  Model model_;
};

Result<Model> Model::open(std::string_view bytes) {
  if (std::optional<Error> fault = fault_of_header(bytes)) return std::move(*fault);
  ModelReader reader(bytes);
  if (!reader.read()) return Error{"model-damaged", "The model file's sections do not fit together."};
  return reader.take();
}

std::uint8_t Model::per_cent(std::int32_t margin) const {
  const auto after = std::upper_bound(margins_.begin() + 1, margins_.end(), margin);
  return static_cast<std::uint8_t>(after - margins_.begin() - 1);
}

}  // namespace presslight
