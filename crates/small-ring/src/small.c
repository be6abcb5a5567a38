// Defines the two functions that ring 0.17.14 lacks when it is built with OPENSSL_SMALL on x86-64. ring's Rust calls them by name.
// Each passes its arguments to the function of ring's small build that computes the same result in constant time.
//
// The symbols carry ring's version. After an update of ring the link fails with an undefined symbol: set the new version in RING, compare
// both signatures with ring's src/ec/suite_b/ops/p256.rs and src/ec/curve25519/x25519.rs, and run the tests of this crate.

#include <stdint.h>

#define RING(name) ring_core_0_17_14__##name

// Multiplies P-256's generator by a scalar. The large build has a variant that is faster because it may leak the scalar through its
// timing; ring uses it only to verify signatures, where the scalar is public. The constant-time function takes the same arguments.
void RING(p256_point_mul_base)(uint64_t point[3][4], const uint64_t scalar[4]);
void RING(p256_point_mul_base_vartime)(uint64_t point[3][4], const uint64_t scalar[4]);

void RING(p256_point_mul_base_vartime)(uint64_t point[3][4], const uint64_t scalar[4]) {
  RING(p256_point_mul_base)(point, scalar);
}

// Multiplies a point of Curve25519 by a scalar that has been masked. The large build has a variant for processors with ADX; the portable
// function takes the same arguments.
void RING(x25519_scalar_mult_generic_masked)(uint8_t out[32], const uint8_t scalar[32], const uint8_t point[32]);
void RING(x25519_scalar_mult_adx)(uint8_t out[32], const uint8_t scalar[32], const uint8_t point[32]);

void RING(x25519_scalar_mult_adx)(uint8_t out[32], const uint8_t scalar[32], const uint8_t point[32]) {
  RING(x25519_scalar_mult_generic_masked)(out, scalar, point);
}
