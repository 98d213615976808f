// The model that is part of the program. MODEL_CARD.md tells what it was made of.
#pragma once

#include <string_view>

namespace presslight {

/// The bytes of wasm/data/presslight.model, for Model::open.
std::string_view embedded_model();

}  // namespace presslight
