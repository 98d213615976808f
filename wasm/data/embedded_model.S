// The model file as bytes of the program, so that nothing has to find a second file.
#ifdef __wasm__
        .section .rodata.presslight_model,"",@
#else
        .section .rodata
#endif
        .globl presslight_model
        .p2align 4
presslight_model:
        .incbin "presslight.model"
.Lend:
        .size presslight_model, .Lend-presslight_model

        .globl presslight_model_size
        .p2align 2
presslight_model_size:
        .long .Lend-presslight_model
        .size presslight_model_size, 4
#ifndef __wasm__
        .section .note.GNU-stack,"",@progbits
#endif
