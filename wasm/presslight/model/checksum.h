// CRC-32, to notice a damaged file.
#pragma once

#include <cstdint>
#include <string_view>

namespace presslight {

/// Of polynomial 0xEDB88320, as in zip and PNG.
std::uint32_t crc32(std::string_view bytes);

}  // namespace presslight
