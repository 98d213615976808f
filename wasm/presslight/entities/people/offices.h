// The long word of an office that has a short one: "senator" of "sen", "representative" of "congressman".
#pragma once

#include <string_view>

namespace presslight {

/// `lower` itself if it has no other form; what is returned lives as long as `lower` does.
std::string_view office_of(std::string_view lower);

}  // namespace presslight
