/// What a phrase of a report tells about the numbers around it.
enum Cue: Hashable, Sendable {
  /// `trong đó`: some or all parts follow.
  case including
  /// `gồm`, `cụ thể`: the parts follow.
  case consisting
  case total
  case decrease
  /// `tiết kiệm`, `rút ngắn`: a decrease that not every number behind it is.
  case saving
  case increase
  case exceeding
  case from
  /// `xuống`, `lên`, `còn`: what it became.
  case to
  /// `chiếm`, `đạt`, `tương đương`: a percentage follows.
  case share
  /// `trên tổng số`: the whole follows.
  case outOf
  case plan
  /// `so với`, `cùng kỳ`: what it is compared with follows.
  case comparedWith
  case mean
  case opening
  case received
  case settled
  case remaining
  case onTime
  case late
  case about
  case nearly
  case over
  case under
  case estimate
}
