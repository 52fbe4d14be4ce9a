import Glibc

/// The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas keep their proportion, parallels stay straight.
enum EqualEarth {
  private static let a = (1.340264, -0.081106, 0.000893, 0.003796)

  /// The point of a place on the plane, with the equator and the meridian of Greenwich at 0, north up.
  static func plane(latitude: Double, longitude: Double) -> (x: Double, y: Double) {
    let t = asin(0.75.squareRoot() * sin(latitude * .pi / 180))
    let s = t * t
    let s3 = s * s * s
    let slope = 9 * a.3 * s3 * s + 7 * a.2 * s3 + 3 * a.1 * s + a.0
    let x = 2 * 3.0.squareRoot() * (longitude * .pi / 180) * cos(t) / (3 * slope)
    return (x, t * (a.0 + a.1 * s + s3 * (a.2 + a.3 * s)))
  }

  /// The northernmost parallel of ``LandOutline``, on the plane.
  private static let top = plane(latitude: 84, longitude: 0).y
  private static let scale = LandOutline.width / 2 / plane(latitude: 0, longitude: 180).x

  /// The point of a place on ``LandOutline``; `nil` if it is no place, or lies beyond its edges.
  static func point(latitude: Double, longitude: Double) -> (x: Double, y: Double)? {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    let plane = plane(latitude: latitude, longitude: longitude)
    let y = scale * (top - plane.y)
    return (0...LandOutline.height).contains(y) ? (LandOutline.width / 2 + scale * plane.x, y) : nil
  }
}
