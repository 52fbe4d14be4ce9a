// The numbers below are those of the file new-joe-kuo-6.21201 (https://web.maths.unsw.edu.au/~fkuo/sobol/), which comes
// under this licence:
//
// Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
// All rights reserved.
//
// Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
// following conditions are met:
//
//     * Redistributions of source code must retain the above copyright notice, this list of conditions and the
//       following disclaimer.
//
//     * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
//       following disclaimer in the documentation and/or other materials provided with the distribution.
//
//     * Neither the names of the copyright holders nor the names of the University of New South Wales and the
//       University of Waikato and its contributors may be used to endorse or promote products derived from this
//       software without specific prior written permission.
//
// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS “AS IS” AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
// SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
// DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR
// BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
// POSSIBILITY OF SUCH DAMAGE.

/// The primitive polynomials over GF(2) of degree 1 to 14 with the starting numbers of Joe and Kuo 2008 (SIAM Journal on
/// Scientific Computing 30:2635), packed.
///
/// A polynomial `xˢ + a₁xˢ⁻¹ + … + aₛ₋₁x + 1` with the odd starting numbers `mᵢ < 2ⁱ` takes the bits `a₁ … aₛ₋₁`, then
/// `(mᵢ − 1)/2` in `i − 1` bits for `i` from 1 to `s`, filled up to whole groups of six, each a character of Base64.
package enum JoeKuoTable {
  /// One polynomial with its starting numbers.
  package struct Entry {
    /// `s`.
    package var degree: Int
    /// The bits `a₁ … aₛ₋₁`, the first the highest.
    package var coefficients: UInt32
    /// `m₁ … mₛ`.
    package var starts: [UInt32]
  }

  /// How many primitive polynomials there are of degree 1, 2, …
  package static let counts = [1, 1, 2, 2, 6, 6, 18, 16, 48, 60, 176, 144, 630, 756]

  /// Number of polynomials in the table.
  package static let size = counts.reduce(0, +)

  /// The first polynomials.
  package static func entries(_ count: Int) -> [Entry] {
    var bits = BitReader(characters: packed.utf8)
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    for (place, ofDegree) in counts.enumerated() {
      let degree = place + 1
      for _ in 0..<min(ofDegree, count - entries.count) {
        bits.skipRest()
        let coefficients = bits.read(degree - 1)
        entries.append(
          Entry(degree: degree, coefficients: coefficients, starts: (0..<degree).map { bits.read($0) << 1 | 1 }))
      }
    }
    return entries
  }

  /// Takes bits from Base64 characters, the highest first.
  private struct BitReader {
    private var characters: String.UTF8View.Iterator
    private var current: UInt32 = 0
    private var left = 0

    package init(characters: String.UTF8View) { self.characters = characters.makeIterator() }

    package mutating func read(_ count: Int) -> UInt32 {
      var value: UInt32 = 0
      for _ in 0..<count {
        if left == 0 { (current, left) = (nextGroup(), 6) }
        left -= 1
        value = value << 1 | (current >> UInt32(left)) & 1
      }
      return value
    }

    /// Leaves out what is left of a group.
    package mutating func skipRest() { left = 0 }

    private mutating func nextGroup() -> UInt32 {
      while let character = characters.next() {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return UInt32(character) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return UInt32(character) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return UInt32(character) + 4
        case UInt8(ascii: "+"): return 62
        case UInt8(ascii: "/"): return 63
        default: continue
        }
      }
      preconditionFailure("the table ends early")
    }
  }

  private static let packed = """
    wYgJImwJKARIgd2QtAA0FQ7LwDYeAaPSghNuAmOYgtOzAylPgB9s+YE+Y8QHOOL4I0BjQOmSOoTi3x4VVmjwcxE0QfeBIAg6ZLolMxygp2sDYq5bpAyh
    LUQ3SuAw4bD3o7cbzA+qHaAHT+Zj0K7/19gLSqWb4TS7WMIXv0WgsY84+BOZQSUHMaKSo6ccehCy4h0uSdGjevPsaqEK/Dgwg3Vywz9whJG5xb/3U9FL
    VqECMuQvW7wDbRBsEIgEAomWCqwFosOez+QGRVQ+0WwLFUdhztQL15soDvwNO/TTEbgNwbPvvKQO1vO2MUAPjsumrgAQxa198kgSnVG4noQUUoNQBQQU
    nrHB97QV8EqDKBQWzvMN/8wXqC/YtPwZyQT6/dgaE7el5kAbVY11b9QeggMNorAfDw5yDEAiZTrRnVwioHa//GAj8d9pVmAkUQC58SgmCi4OGTwnRTLp
    GcAp6t74yhwrdFwydOQsGLt8j0QtSrFo2JQtnzLC84gueUMeN4Av55mmsBwwgAhJIvQx53qcG8Q2mZbVB1w3KSiXhrg460amdlA5TFQN4Tg5v84heag6
    mE3IpbA7LpaW4fA8cbqD+7w9ElEs6bA/a+kg9SQAk5CS4t7lBrRTf/obzCcaDr+NkrCxyXD4Wp7GX0mEQglwG+U9DKT9SICP/HKs+KIrjTBL/BUMUdIw
    E5/ENfAvjbqQ/OaoepdsunPNyeJYC4RP7bufX6DqQ0mEjONTARm33yOCaqSJP8+rW0TTHDchncNhTwdG0Wa3iUKkZWdpxGVfbWtCIFyWvF8hjJcdYRsX
    ua3ZOY9SqVMqnJZaL7yQ8c4aGgLOL1kpcfZYOm0MmeVZU/PQVmffcL6QoH4fpyzKznqYhJnBvLuYkhUgO6FbiBiU1T+07dpjbMf5WDGCkPywyaj4kk6T
    cfh7RYlpe/uL6DxnhFuAvjALn5+bEZNsvokZpZ+4iZrVObIS1ABsA2IgLd7OtLe4xoNVrt+FiVKPusv1a+TV3+hxZ7DOB/nNx3BPXnbz6yBYVEknMuzl
    xA708f00ZTJB8kul03YJt+WUm1QgM2xRbN1k98dhr4l2K/KT/X6u31U2elsfq42ye1jIwA5MusqaTXp7Fsj531wV9rlT9FRPP/Lz0X8y7a/gZhHY5lnA
    K/ccPTgQnUAv0V11Dt4jGBVc0bclk1LkBZZUGQ8mLWYCOAPQ617sTaDF6ICbtY2aODI3Qjri7YQYDjvKeEbpe4KD2xYrZngCA6EaMch2BrzhYEorQcc5
    W9tcE+/HBf0Xe/uFSBibYNEXgQFhwRnFEPRtiGdzMe7DjjDWGhmzqwmxRuEHAltPve6x1qHM83Su1rvD2HUXWbS4UY20Hr8hNSAW1XcIbhKx8k6X8qIm
    7ABDetXB+JIC5CbobgaUJQn3MiZuKewJ3otkE+2n34J5gIrjdpi5iKJllqw6MimEKTlGWjNY2oAKgpnd5Ionf6K3HuDCFO4wGLmrlXjX+p36Lr9BFIx7
    wSwL/Z+ILuXYjeMEeK/3yEsQwMcexlYyVJZKNX55lSiC5E+Nb2zZLIqBrGNz+W1ZdwYdmOOHmFTQUvjEOxrS0MuSo6WPKLBQYBSNsMPuJT8Js2txWQAx
    dd1RtKH8QMBZ8RVJWpSQn1EZBihRbEQqCq8hDjiqERRlGdYk91naSSRVOZ/KZZ8TBvdsbywVXyTZGaLGd9K1KTyYIdR5wuwwT9siwMLxeXcUKCo3oDEF
    zWUhQZX0zlqNiU64JG3iipsEVM0PY9NbyAwVUPP40nrGR2VlVatoCNGkQVpJA5fbFe5KWoev1MRi7U2W9bSeFX+ykgXSLUkbyaO2GXdFu/fWGJ7IXi9m
    sNMLyryX3e6otd++j8YHWgkE/hlpiYR538CAt+/KYh8TnzNMTn2ZlyWF1fzm/EZ9Sm+b0IVq4aBJE6sZ+/W0aUmWAslW2C6awhl1LpE0Aka8fGTfqbsw
    wbIyHNl39Mf0bezviM/Tq3yb7832V7hUpScP7BR531bqYcWmmSkQ9QZCckRQQAgVSIWcpGTEFb15F+dfZiVSfTExsduAspQGFKb2d4+eO2uOufweTjSQ
    SKIvDIe2f1kgvKRIae55TwKVzTs+fPM9yB5d/9wfbQ1LB8ZgJUgXmzSbv/czwgY0MyXBDz2ggyyelE6kJCOg9j4E0zqep+isEjOqbFXeujAKQtQjDXvW
    jWZKWtFYYJwjlE8cwiM5wmkJqKrlviIr0kTeve33wHp2kvyBi3D8qeek1ZSiGA4fMWk4f6DU4hrA4lnHRo6CBCVwl+b0tR0MCP8mN7xczEfvJumZXEnD
    5Trm6mmqi/qO8GK6mo3H4CWHDLAnFLyy52Ldf0nQVFnc5kEXYntVa79JmCzqoFoFa8qvpDYocUVfQcqV28o7JJoKMIlsqpNswO74SEfkpaFF1WhdCAwq
    DWViA05K++qOJxFNA5UwQqoAoQKjewHeqwNIzK0tQBkrFOAM4lfKzMre+5VXHeHrariM97tpBtjysl2NI7IHVaCs+QP1iCSNRCtQlaAHJNBwEt1DbbUM
    1pVyt7XIr36loa+uRegXfa82bmuu0RyzZw0nqu2pSZUOLkQqvAh7fxlG148vOsIPpCRVaavrZ5tdSYYu0wJb0YBmtLeGw5gJWrtw+xqxDzBaIijr2yxP
    36jaA3+H0xV8IH9FB+mCxmotIWPuc+Gxx0/dj+Q5dSyNeRNZE7dQgyXwIsuHxqPwyrOtJTTtWJ2y/N37IvuU9WzijIwQcmwH2z3uYCzBaeHyz6pQnLvM
    IK+0A+ta2cHn7c0kurMyVdPFo08MzD+YbG+s1EqYOOd2GJy12wZmHlyzQY2fk5azANDYs25k6WlEh6Tc3lQx6KMllka3xzdnJmDwu04VHM6n8nlMu4xk
    /EmeSVoW5ji86THc1825srVzmPcLeO64Vbtwvf5207U/c3CLG+6K7aEAzu/kEPi7oB6rCFPzMe8EHcWDvHkfm8gkiygxTUpi8uE+JvYBGn6823V8cl1K
    iE9M5P5JuEqFQ9bkerYXJnmY9rFUxrhXWFw+byYciXivj2+nUolTef7Qw/LnD7KS4RSk/TMlXQkMpuGBS2PfKEdl9054BpAN86t9MBcF0B7fcNYO43lY
    gKB9aesqezkZz7ECYq/VBKHoZ3H4DQ7WC9p/4IUGADrud+tgtbczLcEG7vLVZQEZ6PuEea8mtrB1O16UEjixTRLGxHiiSE7CQEq2d/0UGYFPG7vV7+uu
    D8AFXtXGRH+YZCcmFgPyQ0knA0l3CFqs0eb57C1mZ8GFVal/t7zIvEoGzZ2vMiGYEFt+HYH1vghjsTUJYHfIx4bRskqMwGINYUR9EwK1/rqI3bvOHqzQ
    RKIKI8eqId4/SCnzsJmJjtp4nAEdbgJyQX5RPHLA9KyJ+DQlql5APPoEK4aMO0T9xWSWoLAt5yAfyHlXdKLL7EJE0qeVAkoMO6kT+tnQy9SIMdf7AkIg
    Fja/iMgaaEldMfr2toM4+Z9byZgL41iM/sXuCUkxA4AqNMP1dR6mSSWP8NwMIEVzCWv1XSOZS0JsaYbtR5WOjsePZvvVGZMoOpvvury3u00/UQGH/fuu
    EuDfQOQxgU+Vj4vDX6iQ2Ed3ZxM3ld1uROUqiUoLK8TLeRdjJlETGR9wyORnnNTCgoBc3reR1JNt2GUxzkySSmRZ4Hg77GejSSsXBteRLE6Jk6TSlXC8
    f8Rfr8iUPLOh+TXclbM2UdxwSKOhF0SE+VNNBF4VsA/IQuWTnMm6MsfFYkWXFsq3s0AvEzWwXXhchktK90h0mXcIC2IHbD25niXrFfWSNXWxtFwYJRqH
    2BG/fEJkZGhTxWz2zOMh8ZUfZA9EsCxJaaZY0SUuT4iotkEakEXwvkc1yrmia8KdkUv5DAOtmcVusxz8GBBjG8cZTv2qriH4MM6dCcZebaz1N8F8dFKx
    9VA0k986sd1cotvIC/ChVceJbWSLF91J38wetprKsCPHpSuyezqxKBSf3AtbWe+Tvhf2GpooJ6fBenL1Gjbx9R0hWp83Q0/k5smAhdVptY2n1P1ygiRY
    jPhe7oZuNOiW/CKWuajmnYii4d3klFda7Wekjv75nU0RJ54X8ka2yDBi6pCtXAk12WUmLcTD7oWlBNLRUS075Pyclldas5NDxnZE6l7DYDzpdAAWjemL
    gddjrmFL1lQmxF/GN8b+gFK8m8hOmx4elT3K0nJYUJv2ri1tP6nP6BO8o1ttV2qnmW025+mOM61+oaVV2To2zXRD6orz7KHOUd1yHGoyh4clPe9d5iwp
    pSktaDK+1/1qqL4DXnboE6v/4rQoD1jNxJS/r8rh142HfnJ8tA0r0wlwN9xY8hd8sLjUtxHjcZUrWsTXBWXXGX7q7ssepc8bVW8gxeKtXH2D0fpB9xtc
    uQqQpL1AHJT5kumu1vs9yzydPWu/VnUB7vy+hqUvBtvi3I8zp93mvT+XclAv42Ux0wEr50xis/GUp0wQpJr1n+P65t2wWl9hDhal6HyOwnTJ+LrY9KCc
    KxMQznIr+YkMiGyHOo2v/SBF6xeyffRhL1moQYFMyl6cineQTs9Qsy6nEOeSUS/1EWzEuWJpt+wPgOwzJye6illB9ZZSzORVuRTH48W7ezyXU+r6oJDO
    1Y0GMD3MLmoC3QC0jyrl6BG0dcG01CypFUCcAOdM21QFRz2UklQ/Uo1axoBeTxYAVXC11wR5LbAG6gAw2FTIWxSpS9FCI2IMaokN14p8jm4U3SyCtVpj
    o0a4ZlgqGToRSzgI4ua82wPXfo79k5E+nKE7W2Cm8O5QlNqR7QtVeUW5n0Bm6OzkyPfu5zWISMQmVD0bo6OV1a6EgqZokw7jZRJgHEU81iy8Qw44SDAe
    IDki8bKH1kEJSmoe68nNOAQqealJsW9xqjjeL84K91i+YQYZo8VhbtHa+6Eq64OJqBgx0+9qIbAnAebubK/JJzuA5BMRD5mANEpKcvFfVOnfVSAT4OKx
    A7OGXtPLZAaBzaSdT4sMiHftAp2IzVLaEOqY0/PAyu3l5vdPXmNePEA3kKGxExzpVSwS1BFUOCpMrx6e7M37BGg86w2oHD2wITwBPUI+j3vSGSRAkKBS
    1++CvAMMEFFZjBXLgORsrnWlq1VcBdyNQnaciUUg6wTBeMQTeTz1MT3YfrBhU9LoO1X0jwEspBkvv5PHBzp5oM6XBwitj3q117w7/ylB5QJtCqJDA65t
    JVCGTvVTX/ws8Ii9ZCKoRUu0deWy+CIqCUwahMeSYf5t/iXCX/oxWFrZyCwZSSCdB7K5xDj7rtEEOChwQ3FffHKkf2uqCzFiiS+UkLjxPSpC1xspfMup
    qxsN+MC8Zjo1pG9/GDkNXDEq/tGZ6hkGHyOLDL6gwicILgBRRw7DO+PT0gGR0snZW6DfZ9MWwXbnZFQixDgAwhfDAnSW9RhIDjkKR/bXE98DlTtDm5Su
    lkCODHt4mODvI6x0+FPZxmneiDxLxXhzpRKzr45LD4hWPb0o9Mo8ThiD9DdnnUMebaN9PcEMFEZEOsWBf/VUGES/02D0gqLtqCzPEb5MEYmivxUJWVEE
    ew+QqNURoU9s3VEhPh1KCJqe1fT8iEtIoqi92WnG1vSnEu97m93oJCXPh/WE8Jk7amy+igr2zAE/i6Mgsmmt8te/oFESlYeLgVCzW0CdFL0P/TAwy3hW
    AMVFNF8ZnVzIT7qtMIFZaka9WFPNMkbvIFfQPDaw2t9r48wvFmDDwjMB6FyW3XGF3WhUph//siQqJMF7hY6ntpZkikFUlF97rtsrvYaqSDw0GCV3RWli
    y6zsiB/GTJSDoGhAAZI3/UGVo4REYZ97SCjeJGjiVJaxXKwpWgOsGqHbNZP3mNPL926GsNbctwcD3fQBumG3SPQuxq6TmcLobG4qjWf24w1J9CirG+2C
    ZnWgwQ+4Tx+HDZ8Rg6iYFIA/kwHGXdo6p3POYbIUeHKpRPAZEKQGXG6+HRhVQLDQLctLOB7HUZhXxshYJgSJG7HYy4ue90oAhDPKIHbtAgV51+9U/IG8
    Hd8tJNuGZOa7zoiHw56xCLtJVC1A7kH252SiR++hror9nH8aEdceQe6d3hwDIFGKxFML87IPb1YIJlNSYtqa1FQFBiIPvHnkIOsfqTgBeISKXfMR0qD2
    WQuLIUf6wHikULnWCaBIeTZ9DRjJAwqqn/Io9HYo86Vc8OWTJIrL7j1nWk4sPMQ3Iw1vGUSpUMCtq8cI2mqLacJQ0H0t3VI/tQl9PaWkof5EtJBD/0yD
    0pCsy7gZJNzqVd+bcX3GeUdJOUi6LICy0hJ/5iJaRWPGO4tDhLf88JfiT1M7DuPpQlh6Jg1lO/C/Nr5Fm6oJjlb6L9oz59XkbZJl84YtEojNpZHx0Jx9
    wKeH1CzR/amRKE/YUMc6flAcvsfKL8RJW5JvqqxREmKOKq7TaVycgJc+MKQ9R6xX8ocZ08maKWX+j7jHtaoUNpFKcGjSLEcPNpu/WHKp9vIwQYcD5YAi
    bKqzuFhTPDSuIsLoKxLAxwZ/uwTbDNwK4rY91+a2S4oIX2K72JO2mt0bfXB8bLDm0Pc7yGOp+bEeLF9BfrQPWZEt3cyLKq0vwHOMf+2nXALMpfHk90h4
    wfTCgLPKS9YAZ/OOxfyhLX8CFcTqu1hGS1QLemm1/EOqU+6hixLiaP6CPdjFH3+2PLnGSRaIGZ9xpWGuLru1Q3Q0whWTFIoL1dsxUluiQSVUxDMBbxo5
    ZxCYSpTb1MCTbGNNxAxYIL/FMIO8hoPmuGF5VAaMWgqmFJVzSSwsR6Mflih10rlduq5uVMlETFmbMcQPPBJ0Mp5StkfXFM2uBcHMs2Fju0VN7HUtu/M0
    XPcGdqTdBp6yhM79rh9uv1jjtJ35M910BRfBX+OA5duNDgZddZamudetvcNJaiqR6Zm2+AbA5NM/z3od2p9wDpO5NYa7kvYqron78lRNbFxLIBJB7f0c
    E4Ne64/NfFYcdORJONhzgYuAsPKMdljjN1lPgb7J7M7DM/JN6Wr/PRz5m08ZTrOJVFo638k9q+UXaOUNom0yehSUe/V2OduTnnpt2LxmL3bOnE5WJG77
    5Sf74BOrEVBDAsIad9wZaOuHrNvzlyC9SYP4O10t0xrHv/GQ9MuO5K4SrwI1tx9kz4O8LPyza50AWhMjkPBNPdD3CIvjG9N+PI/xF1L7s2ELhMtPQGb4
    3CyjoIf0dpPcNB+sjL8B9XVAzPjYv7GBWRgGTQuTPlYAFSaIrRXJrjLPvVPwjwMWVojK9JP3eXQudINOpocQiP4N1ZISURdyRwx5QDqewJSYFfF7CpyQ
    MuSU76BjEP/9GMQPz/Ycit6CTVvuIQRfFgFoGPKjRd6KQYyjUAMQkdUqQSHQdr2+GRdUAPr192QeKsgNIeBO/djXuQimev18hRGDxZpCQzGzWpCVPlwx
    cHFQ6wuVQhnoKmW6onRCbzjpQHu67tq3GRVoZn66MmTaxXxkRWR7c/wVTyFHxPjRfvjE49gOlnUbGZRmXwPsi8AhxpTe4RqxdKnMoYgAgJS0RvI2vFkD
    1Ts1VCURxF6bV/drCEaA6DR06FxKHcHDtVogkR91XdVRry7IyUe/SEcK24LRXZLtejESH36s4kLaBfEOmdSIPF/RM6TEypjBHSNUK9fdaWGGZ4PASVoE
    7W7c9vzTw+9Sadfm8VE3PWWDsOSfyooQYN8ySqZKuSgd7Nw5sNwNzWPdSluErCW9XNoGM7oSqGm1nwtomnnJr5S7jNwCac36BmBCTS+nIIBylGx5WS1X
    TAHgKLF68rRzmV5TJpSTn2iTyEKQx1TPHzoDsvA7GyjyfTXiDHQoXLLXgqNCTb5SRO7j8yOrJGYTeHgkOo/3dE2w6NThm1qhVVm6sjDmKTrmhHvdHOMf
    kDzHT56P+BMyisIC+9pT6wFtUBQ2vmbqFbUBqrplsRBj2rZBaUH2A//auVF0yn9BUOy8WxnMt1c5DvQUQTaPAyDYRKzsN7UZ9e+CQbEocVDH/UagE0Wm
    QeNNmJFSUmJgaSb8IkWCsXPU0GEt+PiGx39GB3U3fnQMiz15W98XxU4fz/8A+MImxR/sU9eTHjkkHfOlrAXU+uYsYMWk4hSzrdVSGt1az6Ee3ovFXVUb
    YY1sa7fVfL05VY9MBpceBTlngIhViyBoAIfJ1EIMuCVr8mBELUx2uBMA7VtraQGv++oPSY6rV1Y5J6djisuMhvkV5gJ+7+ma3R+qqRWAaIXt8X+BDfpQ
    fWKXAlYIXc7YOK5eWRhv/qn/wgPqCjcWSr1h6DchHFuyChWX6VIYLGyq82hg8WbmRQwOHhu6ZVpmWhY8y8FacmF0zz+Wkr7ZmXRFptJDsdW2O5MeyoUh
    9HVROW/IBpGQwR09flRPXCAGg2NGIF64cuoXLsFHZSH6TbFeRKXNDe4OE5zS1GlvbXW3iFSCUjsY1bsvXZV06XXPSVn1ZglXs7DcZGZApkOsHSXylqQN
    g7VKL/La2X+shGDuWKgnZhRqYHs4O7Kx2Rd0Y5oYQ0NXrGrrXhsimdYVKZ+IglYGAsI3SYWq+OoXL/tJcE4RYfuiGPrI7wnPOMRYgl04rbWTPd1GGuYm
    WaLf+b73C04olY4FkNhJpw9S733vZFSrE4j+Uot97GrZG65NTY0grTac6aZKDxH0EavQ/XWW9ZRslehOvqQ0jI/TZXwIpAHKdWIWYYeZeOcXVlFJB3I4
    T0ZicJQi5p8Mt6HmXZoEapBooxmIztcxZruxQR309vlBVu8ZwrCdlXJdO56vVzZzMnFr5R/QWWQ1AZ1UQo/gVSmtsCOOaG/5efdfCEE8gzZaMsrPptvo
    Vt/auBaUTGhvXDS/5Y57baXELDA68PvXn8KKabJahpdvBaBZN0ladY9i4T/m//p3LzaiPdbQCClIVB43DattgVCRKw384thLaz77rCfG4UURHxCa6tZp
    lY1Ek8EkpBbEf5cnJ13dvf0UPbHMg9NZn2+pLyAFbTKKUFATaUgPrp1bVduQQUEfIEBOs5ba+wjAMT7FRNvLQbxRo/CiE0RTcUv6b4lZsjaUUZK5a2Wb
    +OmfqQgAUJRFnfcDIV5Tni1ixj3EScJ7d07MXsmx4YxYcKS4mBDrsBSLuKicUoom+gjC56wvOCckpWZUPeQKX9xqkcncVnH3FTxPAtPdctkFWcLC680t
    q3LcuLAoQf4dx34D2ccwJeekHtdAtGwdyc1cn/sHPgxyTTYfdH/yPpaqyR5fo3MdIC4i/EZ2PUMcRvdLf8kbqOsbRLNxBdOgJM4yWZ/TlCZZdVhjONzf
    CqChtDWdZm4zK4D+K9Xk1odcPNkohN9UzpmPldvx20aRwvpeI5WXd9ICcTgOXMGmMdSd+OvxtuZa9QViffeC6LvWKXtDbFpMgeEw2GPbysamYCn4eIIY
    meQL7f7BSQWeL2JzapuqSY8OjrefAPwnSCjDufbTFeguBGaNvNTQNp2rel3zTl0Mrct/8WeemYN9cD2geEpBkOesHpBY4JP7nt/YKevMiF8BXcxH0kSK
    eyztL+h8kdXP7RYe0qJM/jlWNr54cbfKcqmDtAwGBbT8efSdRyP9G6m4gUK4fX4bL05Y0/JbpCOfYHowhvGBN1pz4hfnbyTXafMRDJaLmfuXtCPuhyY6
    cwibfzLTtTT2vuZjDLVf2seAX5AnF910vUf6gO5VB1FJjb1ugf/9Ghjq7wtEdB/agDL9OdbtL3820IpgKZwd3+ZHHZRc2DgM3Tk8dSAVbBgFagXw61ph
    ecxtqB9NgkOXynO6rZinJqIgn9LMJrxF/lh7sKgz6Li3VExkLM+MKg8xzedgo10fhH7zg/IqkMF+a89Y2ayhIgoc26ApYR3CTYhQxFazWVuL9ABYuhaQ
    GWxJ59cxNNeOhfS8YWDG2N1616IhgAjuHTClT9MvDxhpFOmpo3H16PA7vhsp93QG28scwluMhyGsIFPtn/E+AYEh3RK8D2Jw4Xg77TiCnaF3bpa6wfWf
    hiHwkeXNNuFZaHQBiaUfC1HYv37hkUOij8mh6wum4aF0icimQW36rCbbPDu+OivvagGfZkhNteVYixpbBQ9ix9g3H3ui4hOokZCkMIguHei94fJeq+1K
    uxqatjR0yMMYRZlji2M2jUteBtouFe4bbKkjbxz+8SgzKwMF4zjigLmJ3NvVW+4c3jk1VRkl3caxHc4DjtvLVuaqD60sO3vjwfVWKcflH18WpLj1oRS1
    fibPP0s2Xj2PeHjx9a8Z50gzj5E88Y6sYch18Csj/4t18ujtahsrXNkEbR060/41DKRphkHVaViRKd3daHEGkOzLrf9vcv6h2g2kTD0t6Ci0Li9sdlkc
    F2GNcZ5BSudgSklyaR7GIZnI+Cq5kpLtOqqNgp/DhDSkszYjKgrmoPV5pLkyHSyO3IQ7uFE1flAdSxG1U0VysiWqlJbqqRCRWYR2p2+lMu/SQdK7SJ66
    qnlPim1G9gbf/+TGKlUZX6J5/jJy3XaPlbUbC9x3N1/cZP+ld5yX+8ZWR49+1slhc+XA/B0E2sDrPlrkvve4kLn12iUBltGODVkhLmBOHkZlzl+ReuGW
    QzlCg9mDulupstEenuLAsmKPFKPsYhF856wDmXbtmsXxfc/B59jmouE4uJD0b2CJrLmuxy94o4TL6X8CTm6MlOOq1cC32RTsnLMLD55O1h8V42lnNECm
    zv56rY8t+rnVgaGz2QAM91qhUnclTlO4vCspDk3ungZXCG1ySCraPjHnjhmsOAUwJlgoeZnqdJzNeUhoARiyTnx/qHVv/elA5outny6QP0mziRcX0Syn
    7zkUDDxXl8rYXZn9QVSjiKINwoJSfoEodGSLd2DMLGo3oNJHd7ElMPiettvoThld2p4idGkk8Yogls7XzpgYXlyDMomH6SuV02wTPGVUov92atB/A9tm
    gD3o0dHVCG7zfb36DFo7AeV3R7fVKZlqQo9rMoTRF9c1kJeUpDRnGvG0GRY0s5rpJaymTxoSXkRprapMLMAgbn/r44rA1pS1KP7CCxTJmTw4peaUyy3Q
    GXtceQdpkLL7hhlJwcq4/aptyGo80/ekjc6mBpzb50WvPW5cu2vdp8BWFkrYsFnMeD8qGwaRLsCkX9MwQZqP+LGfprgIhPrPGqSkAJmJ+YOkxtBuqY3o
    kmTK+ZteSvOqbI/ZinSYvDwo86qiItXls+Voj8yhuqnpixG+FxvFqOBNquHjoUIHst3hMWjq2A03aZ5+PO9Dkrq5i/CtIYmE8I6D8q/eX5X5ykmB9DgW
    rO9tpEGT391LBZXrQU4eAc4bzWrlIwrckbGLWhMiqX/pQrmHRL1ADFaSxLV9rqvdN5aVzz1bLDzrsEGQYlxAxjEAJ0rxXcxDdD6EeGVOEr0h3h4mLGat
    E7aor3Ac0KkLx+xwHaRsArEDw8UhX6fx2ZsFThtCc1MwHAwmJsPCnFuSN7Si91nosScU0mISNvi6UvAsXfUcuYDzJjlKyrsdp2V5SZKUNbOEZskxrDlk
    2nO/DXW+soaVKsRKqeBh6KystycMShDJ9U6kxps5wTzBqfBmbqIEzs61+ojIj5ZT4ltftIgcRzb/7DY8u2BtNvjFrdrB3VgwTktOmnwrdRwiFIspttWc
    jfS3jSCLHIiztljxPpIARSzXKi6tp5ldfVocn+WmOGtqqKpZ6vxYOvsWutxLIBvPAQE7VGOHt3g1Nf5Bq2z/HUtuC9pAqhfoHHXe4puHqd6mob6PoAYv
    KuNfNsG84E/UnHqiuQ7vbNP3BmMa7GPuWL09+CoZ7z4GHjucfkdxTYiZkYwfBugdY7SLYDsXaPwrujZsXORwG3b+cw8upFgCce0pMUALmdu4E3lXGCHf
    We+2ru77ceoidDGNnE82vFj4K/ZOwDR4/Y9vKPyb4c31jcLw77vMYGKmsx38ALlkxvRwB5ns40hjOQ2cviKmjHlw8w8BXIIvnDc+kYpEui7hoxvoaZq+
    Pe0jvpCRQvr3t56gqCDEUn87vuWoK7F16+wzR9pvwBjVW0kINOm1JTv5Tj/ANciy7b1m2wBvdSrdNrBWDTcGwCQd1wK0sit+wDUwL7anNed6ge2Mi0wO
    NwWZrTyqkDH4swTAA2Wm/UQYNTimwZ8+1M7+rzSIocdwlDAkQhARkiXA8Gws4VzMcmbGuyGsEw0AqoyFYfmXJ5mKw4N3+5d0wxxNHZExRO5vcb28pzJD
    E8xYPsU+tRJXDSvAexd2kQBPMjCxGeKmxkumoljgb4SQdsSxnwsz7ZllDPfY1wxwTEjVfDKlA9oixx5T6ogJoEzn2+/ox83jAUdBwOlHOQ/yAN1ps9Q/
    eM/oPfyDhvnaHwkBhZ7pmyFwmdZ6kpG7APNVyJIJg/hBy+13q+zyYu00yvaDibID9pynmvPRKluiXY1k0yzSlGNMrtC4GKQ6y22DPelSStL32aHzBX6x
    EAhVmEVI5kzCEsY2gDZZPYC47zLCTtgHzcJ+Th7FzQjoBWUyaFbVfK6zT+N4PuueU6kSxYzWb2GuKStm2UFAzzl0yIX5ENX+adOIzmeeMKmTK7R2HGjz
    ptFDcZ794ddrJiz3QWVfTkozg26YQz7PF8NPaAiioqI5z+IP8IgF3PPvKlH0D8mHDr3CfA0ArH0UaAOZJkN8TG2yp0XU7DJDb5TXKUQr0eJARC5smqZK
    mvn0olFQRQHK7S281g0urTjb8nR5vRO+a0wetF0BOIe0uKgr0zC/uJDUUjdi3Nw05cjU0XZYIMcgN206vri1Cls5EbLgm1EMEOmS62zlp3z81cnaozEk
    KJYb4rw1f5IkVjgC7DIyhK1mCGwD3M4YzQE7q1p0m9cPwx4ZaoRg1qmFg41a8anUI4o1vZ8WZoA48uc40O1yIITEOMuq+XO+N10qn32OVgNVC42519jK
    j/KNjokjfFI2IlI7YOBDwGrKr/2VQHTP5NilDdLzT2W0KhU8yxHvdr8G2a7QN7RANUvoBsh2fJ4wn7gUBVWfBV2p9ospEV8SoxU4D2sX8R0Sbu4LqruQ
    2xPgCyIbojQkc7f2ym8ZYfDJHNOQK923PIk6Y0Y/jTjlW24hi5IY1dq926dY27dEfmjG2xJGn2/3FH6wTancwjnRfm3MjXkixkKzI+4oq3SVWCQ6D/qk
    LW8/3Uu9iReCl+p0VDQ3bA/yzmJO/xO0h03dx8ItankMqRV9h3oc6wyHHLFDeMRY3zdXPnHq4joUlgi358abdMLJOQwRkS3/P3Qs1OnRA3gj+4Gje7IC
    Blrd2Iza4JxC9pW0joHLWhW4KMXLYvPRVj7JL74PN7GSWVsTJfiiS4RZsCRm9wNFdC0I4SRsv1i7pjtsUUV4dAAUf8Kcp0wRqT4nWt20618qJFDJM4uM
    M+QG2NS6JBvp423dK9mXgk/htS35Bu0tNK49xBeulk5HN/oFwar9v27Ip5OrwNA0ughsWVty5Tt47FOd56H7Ihp5Vh6DQdbrKvqPag5c2vAIUAWVfjP4
    V5j/BlrihXIvHOJO50pjveM5N7bRIBg59CKJ53aZoJSydq5+mSQHgdJ2+JjEZ6B2FRi8HugVFep46L4+G+ER5H3XDzp6NwkMrs3ZjtrYmu6QnnoM12pH
    r59wt6WQFKzS83ApxnjB6ZbY2KxkRYoTZu46aZZGEBEXl7hbdG6gcQS0M5LWlbYiR6mAmMTiYaLtXMB76yWvw0X6yoQruyu60OehuySAwkUj2n6+ueUb
    2ODCcqBu07AtRgoBlWFQvnV37KwPGXP5D/uRP9K7YYg/MW+66b/iXN7bKbZatFxuhKvJQ7hqK2H54UyhEV9d7owAFg3Lf1mEwSZ7t41wU73ytDI7Gd7z
    JzH7dfALTKzTs71TLOU12czP4JeF7846Oi2OsAgjFu98CxZVNZuzu7vF0j8EKFl7lmjlpnSyM8Hc8JFdIb9KIWy/8NJsE5nSaLaexOE8VQGY6pUpzljG
    rl8fwr1ex9msQ/UBy8gFvdTy12JOjfaW8pu5NipEdXUVmfD8y+n7yYhWgCt9kv80NM/7RZ1mh8fae9FDlWND5gdB3ODv9RO7N/0bgfo2guf9eNv/nZXT
    avMBSn9iaK0jACJiyv6aM9rBYcNbU0t2VUok9uYsPYUmI3cRuhW9wfBc/3blplTIx39895q/8XpXrn3c0+G6maLnQXRIikEt+MkWBuBnadHqs5F+PNR1
    Ij4exSYiuX+Si/J1UZe2VbWf9+bUqumd6WspldI5+eNkVDt7KlOAWzS+hlHILJPAo/CVnZ+iiXVRMcoX1oHcV+kxj2FLPWRGksrA+o5TLCoBOIiCaB5+
    rRXosHMr5xg90j+w8zBVWPXqmicFk/BMOK4G3kWWtAeg/Eg7iJt/ozNxKwR/I/g/SmzKIc3bp+/VRryLAjq4z2yIM/aHY/yiDpRoZVNC/xZFO+DdVKkp
    dMK/7h0INbDNTI5oZD/+XkAelOlpkq1MXAK7Rr4NU2lBBnWqUaQAOHcTFMjTC/j1n9gGQAUm1sIzpppBugr0dZwAXloqaq7qrOkRI4U8QAej+csjPbLv
    lhw2HMwAqBUzGntuI7Br6CJvgArufehTWBWqXXMUmOAAu8eh65VEBESzIFzgwAvTX6bZxiad2QNrdNAAztykDlr9eFnnFCeuAA6lBHD75uWeGygpUPgA
    84qyevfxAXQxQ6GkQBDE8R82roo159KRMhABEnwqeKYkPcXDNjqnwBOmIdF3IaFgPAwFoogBQhSmHHM5eq0zvVs4ABmkdnzRrheLTip5zDQBnFQAJ2eG
    /W1Cva/CQBpz8wGDdJlQtuFCD4QBrW9bSzSuhvVIhkl+ABtLR2Z/5auPcFDezRgB1B20/LHOdnSrFRdZQB2BcLXCHtQCbMPHVyAB8NHcBJMq0xIneHdi
    ACDDP4yCcLj5Z3xejaACVgf8r9Moxrc96QFpQCYGggK3LelRWlYxzqQCfr3bGRBv2stYIpjiwChRL+rLm7irE1SMMxgCnXRrzJDesa8c70L7wCx7uIaO
    ApzRkRM3mnQCynCuQRAeId09q8uTwCzbJzkkKOkQ1eu4pQgC4/pBPLXrepVeuZJSgC6a+Hh6ytLjsTpRooQC7h1/EWhCd722zfJMgDCYZ/juMN0Vk7Mg
    UswDIXCzKoFyQo1LgbzpQDP1SBBZtGrxmzKKq/ADfQucyKSKcdpnMHdMwDh4ec+6sUmnetzbt6QDlQ4ldYajVRCqsM1pgDr+OrIYCzjCSovNLVgDyBHj
    0VtrgZyFyC8pAD6pgzO4YneImGYIH4wD7dcpVnV+bDLn9KvhQECuSEYXzZaUz2CLmegEQ5a+cPbcLzgdOI5/wEc5lCHHqF7TcGjLjRgE0us6SJCSw3vN
    JzvtwE1EMJxlZMMpyWFTiFAE3gZw1yH7RMYTBv6iAE43aiQLZhCQBDxudkgE+8r/M8OzrLszvTmNAFKrj+rBfFIV8rpxIOAFOLhB3b5mDCivrWviAFWM
    oHRfhe8CvAbRgjgFbgA8yIdCGgXq5v+WgFmamf9ZxYTkZB97XHAFnvS6ek3uL+/eZQqtAFpVxRWdQgF9IPRoXrwFtqfwHYcIfP1V7JP8gFxP7GjqPGZB
    hN41E7wF1yS6PPQfnJ1NNgtDAF59jxQSGMZGnLdyXEgF80bc9PueCcxppZByAF/3C6LiVGQxcfvHZlQGD197EGGnF2DaB2ohQGHbSpyU2N1GhxVb1cgG
    J0I1e+IsWyv761vpgGNblURPFxmMj2ftIAQGR4NQp1H01Xly/558QGWQud0Ffv7PPieEVXgGYwQ4kXeBZ6mXt5NLgGcWJkTBWLTR9BCyKhQGe5RbARgK
    4NIxcf8HAGpczlFiTpbDRj298qQGxPtpvLoFD+HNaanAAGzkmsUq8Jq1sSqOmLQG2iwAiJuuh8Mkex8hwHMPdiPZI4wQwFJx1qQHTy/nzjeE62FJV+MJ
    AHfl35dcTzThpY1if5wHp62xQL7yWY8IlvduwHwdoAAwF2ncOhcz1PQH5W5Jw/NS0WxHGfq/QH6eywzJhoBCGbAAdgwH72LW1ABd8lj94xmvgIE2wjMk
    TeZHxtgMHGwIGJgfXs5+NzUTaOjWAIOzpA7S9SzezdkuXBAIQ11U1YGkZsBblYn7wIW9ugcOg0T0c2Pj04AIYRQP5FZ+qoDpUoN5AIZqQNTP8fs9jet6
    m6gIf66FcfL/f/4m4cQWAIgj4ewy2LKNnfA1GkgI4rcv3PrZJmZNYqVhQJHFydRJFgWIMI+OfKAJLZmdRJ7OTYUcp0YKgJOaQJuarfZCMZ98pRQJaNkr
    QezaeBMXpKwmQJd4qh28s/cEM1yzP+AJh3bdernbWHE674w4gJqZ4pkdaJIGUXlrKUQJz99vPH/qr0vkrJifwJ4CXl4/hhIG+u5dfFAKNCCkaTxaulAv
    Ts15wKZXWGubkepL9VD4spAKeyde97pLDpaMKCbgQKgLZM5ufRC6pQ42MUQKh2s+tKGsRzORtD/7gKiqSkOA32U2GWxblwwKoseZggWBW/C1O4GsQKyM
    g1YJNbVSaZCKNzgK3PtJ4SfVWZYzlryPQK+ZyOMV0ULrjac7DvALNyrGc8ThzIeh4s/+QLSMdyoUzBL/iqzJQDwLWre+CDAwt4/ZqLEFALaub5PyzhTu
    szlMpDQLbVL/QSqC9gsZnTDggLc3tDXEmY24gaTZB7wLeerIuUxAGBfECKCEQLhQw6y8wB24tvKBPHQLliWEyj1Jjf9QX/P2wLoZnQlksvOF6yfap9wL
    quArJnXCrmECReG9QLuHX5Mb3gYFlW+2UxgLyqR6M3YjHT77DRh3wLzEG2vdRng5saXLQNQL1eFTf1voOqW54umjQL33OUeprEr1preNE4QL8Lvcwh1V
    5gqul/clAL+xTxJLpgVVptm8xLgMCRTSFjTe93MlDqoMgMHTrMwAn1M6GS2pk9AMPqlJIGZV8dQFooY/wMRsquPWLIbAeKWjNdAMS77DRszUZmhskPk3
    wMVFLNrUKMCyAGVsYdQMfb9gb9+Mt7KCaRpTAMjA8iIuGZmPJrknmhwMpT55U3FyEtBY31GIwMvaj35lwvfV9cuKebQMxS55jaF408OGOa+HQM0dJ1jp
    WEcWuAr4CYQM1/I9OJBcuq8SSMreQM7E7W9BLckDxw+PuNgNHxXJoeyuII2MXe/+ANMIPe3jKBaw+P+g7XwNRAc254qCKqLWnSttANTx3qYoGbSmvMMp
    jdQNUB+2tQpqv3pw+RewQNdbAjAkUUKR92+WU9QNjtIg82lueCI/vrnTANrG+SjUXmv94UQyl5gNsg4znkZNxh2we4EowNwKCmQjevammbgDAYgN+uDv
    ErGAQJJrf91lwOAfYk3D1FcsXRcV+CAOFGunkfnaFXDb5c6TAON3j7TIl3EGPeqDGcwOQ52IXWEyc/rRmXokwOSU4DYFaxDaB9jOpIgOUHhbyN8XTkH+
    KAP7AOay8OPwBhOsZr9OuDQObOi1NhUmywGISmDDwOgrrqvVKc0xCzM4ffQOmi7Tww4L2jBPpnKogO0pYHwWL6XR1k4+IMwO5LQEgYoPMPBaFX0/AO6M
    jIP0ajVdJboU2TQO7oiuFbGME6DiDczFwPHf5v0wF+vt6HIGPRwPVK4h/lClfb3mh31qAPX8rKlfn/WS5OIRTKAPaSFNmA+FD3qw/eapAPbsPcTExxKI
    bJJGo2wPn3Ootvz2fQReTr08QPqF3dMvM9rOZ3WyiyAPt2Xfcm+/QWfkCF+JQPunFZl6zUXF2mmX3YwP6uA50bhPi2WYCCbagQBkitH3c2x0SqG8QUAQ
    H0Sci/70EnwJWOtxAQJak/3zTx4OA0S2PMwQXd8ky+WQEG7xRq5OAQoEuFElUgNXBZxyCywQ1QIdBMoAYf0o5u24QQ6d5x6q5hWYTh19pVgRLL9foW1c
    WxxcRsS2QRUpvvT5kBLruwtcRsARWIi1hZTxiacsqq40wRXj9hKsGXOlDNXCx/gRfMhR7RE85BL1GISHgRi7QAWruDvGhKgnWVwRmKNA1Na9WJ4Vm3qm
    gRpcRNjIMZH6Uqc97CwRsJRhMTN5C0Mv/JbsgR0GI11YUOyrMMe+VTAR21RFHvetc+t6ICy5wR6747izDb0ln4dWSUQR7SxFiUh0rTcYOtRlQR9fkprx
    2odVZLohMXgR/vZCOY3P38JYdeQlASBNBisAsqXHugDKVsgSDxF64n3+iJVC7iFdgSLTTRxMBDoPgcvgCoASZCORwG2hRfwF2i7rwSi+R4A64q4HwvPH
    vdwSmZI5DLnV6NINnYQXASokIiJye/QALTPdQyASsEfSlacGGMKaaniUgSwjD0Z6XjPTK+TuH6wSxD1QWndyYZ2XmPPzQS0ZBBxYncypK2BzccwS5oYJ
    n2ASA5+nBL/XQTJNMMhWM+1oQXUUnwgTKNi0MAhlUc9FRaltgTWpJmOYcp0hInwH4qwTmn31F5qcyc4S2s/IATndqpY5DMVFTD6FFpATp5+mQj0K6yjX
    yYr9ATuWY3uew9oCQSRn+rwTv1p1c4W3bFVEJjKFwTx0/wnKPc+4rLlGWzAT8e8YFvXifo4pMyNxAUA2GtfsebY3AdqonygUD2wt+w5rW1QIIeOKQUFq
    /S7kJ/iEhsJWeFAUNL/IyGh8AEOgd7vxwUOJxhVZm22y/NGYtywURjc0JNG8hijMM7A7QUXkSqFNpxMAkIVXPWQUeoArHs13u8Hvl7RbQUjZz6TWpD8Z
    hA+S+EQUnqOshv13fwTB69ZkwUusYJ+NzVfGmF+J2KgU3Ar8Ua/NslFIjPHWgU4QJf+yrZQeAI8up3AVGSz+4Azegl9UZgVVwVL+f9RP3C3hNn65aDgV
    Nlv0RlyntErJ2hPNAVeMt2N6XQK1pVRTJ3gVfoyqY0UbfOmZOUlHwVgjxyA1l340B8TkEPwVhV+YLLBggO2R6dV3QVkXSYaSXW9WDDCjtYgVrAAx+f7e
    0I04W424gVwDst48BdnntAh0vyAV0mT6C8XpojWvWM+MwV6NJBFL25+0lzTtyzwV9nqt1XsG5VsKP/6/QWDP46ERXLClCMgOBCgWFUlXbYDlzsz9nJ0v
    wWKMBei4O1kX+fF/6EQWLoXynZyYHqq5fzpXgWMF3Gcw4ma+fIS60hAWmgRXxezBEXoDGnZ7AWqj/in5sPjznNUXrqQWrQVqTTCdBzRFuJSfgWs9hwYt
    02AuVQGbmqQWwS67qij049PSe0xowWx/6ebYa6O9mBhZUPgWzBejX1WdW1uPa0flgW95J5Vhxcp2IX1YK9QXKqjCNgiRLIu/zElOgXLS8uou4TzJlEFh
    +4gXPkolxqTuDzy8YrURAXWBUFO7KwKkC5cWoMgXYrBNMpfD2dMcB7HRQXfdjIeggFRFeFQv+6wXk/uuijAYs/Hbqj3RwXr978iSb6m/lVU7meQXvcOJ
    6PgIJ/WqGycSgXw5YhjlrxvJtZoWl0gXxaxyPwH/fT7lAlblgX1mnhNkBPq6b9A4X7wYA5xFJhngeoj5LhIzwYIRZHG2oB2qSAutnHAYMvmf+JGCERZC
    tvaHQYNL3glPqZKBRreG7uQYP40z0LqO14Ls87KpAYQMUCXnwylZ5QXEiZQYlCVxb+Eic8NItewZwYmPfi9F4tUEvz7kRywYo2j6tP8i1gXwn4GmgYrx
    lwB4mnA+h3ZmzQwY3e7inUPI3H8hJ3QtAY5iJgEyjBAlodiS9bQY6invFQvxR3OqaSiIgY/kr1zrKGJqlgu1uswZT4mMLJiC8LcyYjU0gZfpxysDnclS
    RcOCcLgZj8e9ZzoNVdP9juCLwZl89VbcKUA4QrLt3owZnG5zrIh4m+vJsrxZQZoOjGKdSzNHoeN9gkAZp3PmF/CPcM8SKffFwZta+2A4mOiRR0wBpNAZ
    3828Qy7tDHg5LMdrwZ6Yrb3YH35+H0OPSXwaH2EvpS7fwfUoqRqDwaJB3vCN9Jg6f3JQfMgaOtfn6+2vcEtCDLAeAaPQLO5tHEmiC4P0uGwaQzshyrzl
    FMGkdnyBwaRQWJkEzM80T3Qj1XwaSHiaCRgh0xUKwLrCAadTJ3x+XiPAljm2PtAatHmKKmte+UvsXLtBgawZ3RoULoKZ32ghEYwa0hReYTSzDsvfMMxw
    ga1QpPPm+CUuganH1GAa2VhlFuibeYg4QvEdwbDuWiX1mFExek7xtXgbFndeWZ8TbTccoTUkgbKtoNue/tCmygvAnSgbOUVQMUBVPOwX2QrTAbYjSOoG
    wrKJLTLYS0QbaKZBSaJ0f5MLONvlAbdjD/z2l1BMBHI+u9wbmewZj89AoiD4DjhrwbwpWDxe4ASakn5PBFwbxfCPyW6RgjN/jgDcwb4NpfUoGRzUI+4V
    32Ab697V0kHhk+wlPy3IwcB2kDu0L0BVvsCffvQcC1qDIG73UmWuXWohwcGZh8mX1KbGZlDgJMwcMRL4r8W/CoXyV55cwcSZBOBGvMKzkH5JnygcXEye
    4DUlLRfcIYXqAceHNYKu0/BYKyLz6oAcgkTPwdHisjNo7w5ZwcoMdjO6J80GV/MsIlwcvpFUxrxd0OQOR7cdgcwFVbNit+2W2ofYawwcypqsQRBXb0jp
    4iw2AczCJmLhCKGRLsciEZAc5SWlzN9vS7czDMXTQdBVANgBOD1QX6lvHAAdHe7e9uGmo6ObOTOtQdMuDLm8HzKuEzSn4RAdbk4jEuodF31DbtwQgdjB
    2QUyzNE712JvbMAdlSQ5lOntk7hnO5q6gdo9GvEqqUwyUiw8CmwdqRY375pIWdf+AOyUAdu0bK0QeyrateZZ1kQdz93Qn0bRxEXffBlRAeA9oD1pSNn7
    quBW1kgeDjdplCaCzr91jwv7weGok1RCQ7l5m+DhdPAeLXQXpyo9UJygRDEbQeRkoJR6lAS/vY3a4zgefD+DLkv+IHqbwUe0QegLgxi4IVyCaT+imMQe
    mbSTcwL6fpCzUp6NAe1+l59uq2/6QSWRBQwe2yhjxPr0+bEiICAgwe50AuUOdUAnF9H+CwAe9avwZCikGnZc/CXMgfBwTPBTKSnJQBSkGtQfGSHj5lf2
    YH49vIaSgfIku6xNDVgckt8jw6wfPAB4z+ynQhz2o5RDwfQp019PUEK1uMYDfAQfRRns9Qy2LZ2jQl2SQfYE9lIR5qKuFmNilkQfauDTGw8bJcaqR6c6
    AfdEJXBAYpPToIsqH9AfliFOF26w9ja1MesQAf3pVSwAVCgHLhl+zuggDBjH9EJoTNbnBC4JggFQVzHMdu7dXxKyYjggLnB259F9PqoDS7PTQgPOHaJj
    EBHFYWcBtqwgZt8r9aCL9iW9iWJ2wgavG5HaKyL/Yo4GXxggibc5M/m0Iz5TnxWSQgnOOStfQWJD+9plIIwgqxewJU7vPJvYSNG5wgs67QHIJi35g7WB
    8twguM7itH2Ht9wLh2qkgg1fpyiVHqbu9WEORkQhCID9WWYNd4D+0IEswhEJar+h+psQNoEbGVAhLf1DpT8U2uzomnv9QhODDNoawfBT3T9m2YAhQKnO
    hqwsFqBilJMqwhfUidZ/FjcpRZSHJLAhnmVhdgPDIWnSksbiQhpK4lkyZOFEAZdSR2ghrgtrtReHpfg+urfVghugl6AlS86z8krG2Qgh7aW++aU0CNAh
    h3DKwh9GJ64LSyRj1iF/A5wiMt1l4d09MBdHEP4GAiY2hPOZX77jzQoZINQibieZ7rcLNoYEqid3AifMODUayOG+BOMengwijLA1+JYvT+z9p168ginu
    dAvEMRWH9d8g+TAipanJs/ux7WSdtTMBQiqU/Fmm4TT65+6o40gitjOKRUbBWFfZEZUDgi1uwH+RFgl981yj4bQi28yDpuwNkF3CCEQsQi3XAnIT1F0Z
    02/2GZAi8xLmK9xYMeNAv480wjIgXviF8W0w62NyB3QjMSlh0jBdoouC9CVrQjN6NLPbSbDfZwcUTSgjW+LAn+v9OLXbGKSywjbJ8uYrGkeXQSLEz/Qj
    dMi1GtxNSZLzobweAjiBapEYRkjBCCxru8wjkIth6ccYNfW+A4XJQjoEfzDlI4Qav4jmQBQjvoYb57BmcO8JvABpQj7t5yiAHkLprhVu9OgkCVjlB/GN
    SchlfBRLwkFmD+6s/zAGAb+ae/AkQAx3g2m4qmwsL/jnQkR/utEigzcFxtFOTUQki9dxMebocHVwDtHnQknmwlTlA1m17z9Hy9wk568YSl8rGw1c9q+a
    Qk9SEIz2uHilsPdLlLAlAWw5w8MmV8HLOydnQlCt1yelFEILkH8AeoglNokgywXqEt1TzMshAlOgKzktdG65ST5oI1wlRYkuJNOOyBvzPgKoglWxAeRT
    tucZRaasiEglkG0KzplH5gvPXxLFglrGPqMcZSuGCwRm49QluECQ1gz600C3ogp5wlvgt+B8wzFRIrMRgRwl1XxzF28suZjLUfDsgl7ha1gNOI87KRNt
    WNQl9t2GU69ViX5Rs/DHAmBxVlVqWzGvipIJyrgmDeo2hlwGS8YqabvvQmImNQrDpJ0raPJNyDwmOp/ablxx+H0eo4a5gmXAIKsSzxCzR7lEpqQmakuR
    9C22/u5OZZ3ZAmgye3OYUdU5qwCuBDAml2VpjTn5goOvraSgAmps3sczs/oJPfx35lQmqlk1XhCgqdiW7AIogmtPY/Js7C3GXwq6tpwm2HXm1ZHhO9Bz
    390cgm30JX6dcPfnDEY1MzgnETEzWLbnfQ017cqVQnG7KZGwLdUfQOhTZmAnS59zbjs3E03lNEY3QnX2XknORDF3SB8iEtwnaLQCHIPMmEbYpc48gndy
    wkwazpUR3o2JEfgngI5xb/6fnUaTUn32Qno3nfgh/8Xi2zIK7EAn0VE28DYH52RiHF8awoEK8l91Ja7+wCXbtfgoHcv/Wt/ZgMbCAgvdgoUwdhCYd4Sk
    d/WKn5Qod7sUiTRpgt8pVL63gokrBNEcGXeqow/9Nywon+5oVvIXmWCsuXnRgopCrJDTi1njDXZVXlgoqW0HerMRi7n2+oVWQoxeJ3ZwH8kM3RK20vQo
    /gGx5gZ2mPMIBcgqQpGPQTgy6GiLg07OElQpLqZUrZR28YkJjHhkApavIaQhn81r3z1Bv2wpcxHBm5IeOfj8i/+SApj3UXTrV/77IyvGNhQpnacVAQlE
    3Zb37ZksApodwayxKIVEPFBSZ6Qpq77ADmtRY3xe+pChwp6LD90hB7bpVZigN8QqAdNkRw3y6Uv37DSrQqLjFGlrJnMhABP9sgwqUIGy+IYe3bK3FWNe
    wqWrT6bkwFJlQ+AT07wqZ96TvByhX4rjuCsYgqaqlVEgGSJwBXwaHwQqbO05otZmInO8aPH9gqdDjbGFZJ2Qw8Jn1+gqgupDdVuyw3xUZRtugql+NAwe
    CWzcf7dlvYgqs7NI5mNHJJ0MFK8IgqtIRAe32JT6QXTWjfQqvrE7ihCuGVAlBEXEAqyiRNfopLp3bS9YuIQq6AmrnMmOAqYGENLOgq7vJPq6JXgcdv83
    rOwrAiElSgjGHW8+ABZJgrF+0ak3KiXuOtSTYBArKsivfyupSEp0j0SqQrM88XOw4bXOFeY7wOgrOYjSMDdXpXrCF8Z0ArRoqLPi0WnA/N4yPbgrSoJm
    ZDZ9RFj4PHm/AracAfzuHDiMfJbHbmArfIb6lwuSx2fXBfbFgrgIlLAeULddXE0wbowrjab6seuQRojvziHugrt4r5ISa3aoO9aLIbQrxTtbJw8+Hos0
    li3sQr1sL8h1D5lUinHx4bwr4DNBRIuwx8MSj9fXwr7QYrVQdcoOBXRex3gr+C0o76fVQRrTW08CwsL0FSqjgg7HA3K0VHAsPagiJ/EODn7m7d0qwsVp
    h4TSexkN3W2qERwscmrkBRlZH8AoVNBbQstOPuAzyvLAcPrcPXQsuOjYcHStDivqFPVagswBI6x5FP74lDSs/cAsxmRbDFU9esLg2yAAws5OP6XpkWBn
    J2Oy8GQtCP5wEraOXB3Q6gkegtF2rG1AKv7kkfSwIBgtK6OGhs5vA0JyBOtEgtUmCPXdKQ8SiQjngJwtYywGiInSVck/KRnuAtZNNXoT7lyKCXUgVrQt
    aOXu3UFYVrH/+hTogtogaNO0PwOGMSwDgtQtseP4OL75LBOzJanygtukYUvwpy87wmea7NAtvb9FZHyJRubzU8eIQtxR827xqiyUAJPF7hwuCRFZkO67
    zOJGqmVXwuJmqeNUhlERUekEmPQuLbDWOD2dJHJu+RjpAuMuVLTjSP6kxMmFckAuQHOAxdT9xgPxhcU8wuU9Qp1ZtVM2mB97pxguev7j4NjbaH4jyZxt
    AugNPfl8ug99aD1FHlQuhuuD/Pf2EW0HMM7ewulUfocT3HphGTWtOiQury32AX7E6trERtnoQuwsSNmHRtzmMEte8Fgu2tjI75tJ/Tjsd1rkQu3fn6h/
    fjEC++PhO8Qu+Rmru48zWqX8S4p8AvAQC1+RD29W/jL6KnAvFUC6fTF5k+uUFr0awvKE/7gFmi09MuXMtHQvMIWXNZeNwFTxtNxBgvOrdPC8xTbbRTaf
    y9wvTrajDFX48py/U0YggvVq8gTSfzyUffQMYvQvkNa6BzHqI5gBDgj9Qvxhag8M5zmRSiGnTewv2Tnjh7qy0ra4b2JEgv3lhDhpm9UZvfRCJFAv6AEp
    GfE9CVMhSsm3QwBBAo6/EnSayAw/dRgwHK7XdSmSDAAlA5howwM7UlxEVlEh9zkIQogwfXRiAtyHgw38JyvLQwqJqmeFVXwDfQQKcDQwu3SAWK+HquIZ
    rKDQAwyHqP8vgfdZIu1cRGQwz7SoqnlUfOjecxoKAw4Iz/EmWM927L5qHagxEje7sjN6PajrdPkqAxFcwHCP0Ky2ImU0AswxGegcFzTxvanEto/IQxMH
    CoOMlR3qh2IXysAxN235ezKOIWtTLpaMAxPTBULJc/Ut6ld+9Pgxa38gnx7p6N4s5OJVwxm18RxfBQnWtPfNnaAxoBfWR38ya/NCQAejAxtOdX9a8+ml
    rEq4ycgx3tIHnG28JdUNMfExQx5YDUN1KJyCWKz659Ax9u9Ad4gyEnnTkYWwgx+qYxVZY/mtLVY8jOgyHiFd6kVXqukmGeJkQyMGLgeLBTJ0VEq2FiQy
    OhDunifSLI0k6GcPwyT7FsH37E2GOn2Vn2QyZsKsZLj6c+Wa7QHOQysyLReDOTk8JpM0B6QywbcGBkCg7hwmFz/dgyzKM+nDXrE6fHsDIrAy34yreyjr
    TKWCtUNfAy5KeC7H6kPLZ/lbccAy8WZoFoJt4gUFEaR4Ay9qT+MISNmsPrnHMmgzA/SZL3hgu6U6Y+gdgzCEzvYW43VbIrC1kUAzJq4qUk2rF9nZ7fqN
    AzK7LURCV46Gg9RqXIgzjYu7/tFLrocCiSiMQzkvsPM0DeK7DBtbi7gzpXwbCoQ9wXqsls0lwzvIRMd/R+638oq8d5wz0DlJuaLufndiqzSRwz/3ga7v
    IjktgPBi+9g0EoS15eaLjCjwbBHEg0FWHHk0bqyPGltSXpQ0ThG98TdCerL3LEoqw0W+Kg4hSt/3tBZhszg0a1LQ4rbIvvzsAsj4Q0bTGMwgZreeS+2O
    w4Q0qxKcHV/mmFvztB43A0skEU3JaQxU+fBJF2g0zEYcm5cSDLCjpOnig03pBd4tmyp3T7uvrWA06I7nKnrKbU91LgnNw0/ZBog+jGuY8OCe/Fw1G0W8
    wKwnh8fZCPbDw1IVwaPL0O/oF1fgt5A1dorwQ64Vk1Jd3js8w1e8dzN7kZM66xz+fIA1mQCCF6nUdAxQnPdYA1otKXSG91iOpK7ySQQ1vGvKsC0R++PF
    vNAaQ1zw9vkeEmF7MyhazJA10GM9z6yInaxhFt5sw167zn//jHkDrv+pJJw19PpJPZ/ESMdIYsqZQ2OdYG7LWSIgq+y3NoA2RsPRnjv76XPGUbIWg2Uh
    ekvDZ6pKRUJx/+Q2VdEaydX4QS97Qeufw2XhGARYr8a+Y9/DNKQ2Y76gXqEjQ5B0O62Iw2aTDSrdwzJD42arjXg2nti4TFx0wq3E1EgxA2onduNf2zP9
    gehnffw2rqP4QyaIc/68CtXHw20PcTQ7eT1ZvwbM0lg26jGZ0RTrEJuUbWymA2+QXVnQlrZ/rKvYFqQ3Ck/TdqqtiaB+Lmthw3SfQz/DARPpYYOb8cw3
    VrNZPCN+/3kE28hIg3bW4+2ZnuCiiM+S01w3clf8Cc5dp5QiZvQYQ3p/4OyESPiqCZBxh9g3tUMLtcrv/wS+9lOvA3xn71jN8PIOp2xj9mA30+Pfcfag
    U7bc6nCdQ31JBG/gEe9lKKZN69Q4FJOACrsbvitZppvPQ4JXgdWyD9rrEA7TRfQ4MfAFi3dFfYjkDoCFA4PZvnVzQrIU4FddSwA4bFEo9qFJXyAKuWP7
    Q4y6ptFwHDEUGR/zJqw4zf4Piy1AnWkAn5V/w42IfCpuQi/7oqDZqaA47hn+GR7tHzNbYbgSw5F5xLC61sfIYk3IhgA5JmYDvBga76q0Cohfw5TTyMLi
    rL8kBzCQnNA5WShK7v0b24zmRV90A5bjb7FFF0fnmOYrxlQ5cCkMkHgpcoDo2sfTg5ej1tVq2VcCcmNWzgw5gNHucpPLJrUtAvyWQ5hmjUOEc/GWkHwO
    UeA5sO/xoJym/2NubeQnA5yFwXn/GDDSn9rHWug518XSLGNDRSFrRTCJg53RLC2CviRmwdEHAPw6A+mEpAujOuHBaECwA6G8ewyhKok0I26zCcw6K7EV
    6ac/RdTeMorJg6NdmDCx+ojetf0A+ew6PtAN0wkqsMNvV6xAA6SrU4YV9wGYPQVie9A6VSJOBvgXpI4sH9lgA6gX2h+p99pqBzajhTg6jAhR+e+uRBGd
    Cbmaw6tsoBQlucyw7i20C1Q6uq26y5nLKNZQO+sLA6wr7EhJO8fcDHU5GSQ64e0Tvo+cIXuKKg/pA69Xd7SQuidMBQQwHrg7Izz8a4cm1/ktQsWgA7Tk
    2+6YV9mBx1PzxUg7UAICoCD/E460affpQ7XEsNvWuLdfhuRkC+A7eBA8ZfoW959TzB/gg7jklXdrowGGeDEooFw7oHfmmj6btryVgCbEg7q0y21yZ+RK
    OUnS+JA7uXGxeMORTfGrdHEUA70zKaPaBOH/WRZJ31Q74zFx7fkM4oFVCa4Xg78RZyzSwuORvi4qLOw8BCeuOQWI7HEk2NeMQ8J9pSD6QETFL01slmA8
    LLaL4Uq0N67aZ3rHw8WDOTrEe9yU+SWffKg8il8YKvij9Uw/3pu6w8k/vmaTPknd/jsZrLQ8lUmXsoKkx5ypsCUOw8orCOBCPsfDK5II4AA8tszrNCI7
    AUAXJ5HhQ8wi+Q68x5jERihWHYA80a+ERDFW8Wq2LwOIA8+EwMgDd9IdvT1IGjQ8/1I0lM3AH1hNLufNA9AIDBGEJWJOWqJ3IaQ9FM4rQ3d1RuFE29g5
    Q9N8MPhnOQGCOYyCp8g9RFzWkkJkLb0kl8ayg9cvHEebJfQTvKhlDgg9eEsn4xTMEqXFxluXw9kHSnTglg2cTdSzvWw9lhH0iQTDqpVlI/fmA9p3E/un
    y2vg56Ct6og9s07nVVChyfzN4ZnCQ9xv8iHE1ugNthUld2w9zFKf01JY6KG8ZbAbA96XCLY0y1pswhhcVxg9+7xWjqd5jeBBfcITQ9/Fmatj4dG8Si0k
    wLA+DTbWbhVFF0hrTTvMg+GMBirTwO+uTE2FdFQ+LqYZhUfCqgNJQ0XBw+YTC/omKktSynGIqKw+dfwOeiJaTg2+xlHZA+fmAuG/wdG+KkDdtvg+nAEZ
    uhoyDU6HKWlnA+q0klKoRfXbcHFvQww+0gLDRPGi0lTQseK7A+43YqjV0O0pRyAPSkw+5GgWZfx9r53KE+q/w/CAOxmJEuGTeC0ON4A/IUj2ePiSMrr3
    7p70g/PuUX1oNJRkfuVLcXw/Te0fNtNqCYK2VUDjw/Vay+dZJs5mB8uc8JQ/cBKGgNO6TAxm64sZQ/i23UuCEQJ8af9E9dg/jALyQIe8TcW/OdN7Q/nl
    JrHkKmdOGL6R9yA/xNxO0BKWMcCAc3gkQ/0OnveBpwTh7xlqYEA/58sT66CvJQxEtp3ag
    """
}
