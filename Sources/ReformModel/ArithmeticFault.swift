/// Why an exact computation has no result. Arithmetic reports; it never traps.
package enum ArithmeticFault: Error, Hashable, Sendable {
  case overflow
  case divisionByZero
}
