#include "data/embedded_model.h"

#include <cstdint>

// Of embedded_model.S.
extern "C" const char presslight_model[];
extern "C" const std::uint32_t presslight_model_size;

namespace presslight {

std::string_view embedded_model() {
  return {presslight_model, presslight_model_size};
}

}  // namespace presslight
