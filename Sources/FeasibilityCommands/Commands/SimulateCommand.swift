internal import ArgumentParser
struct SimulateCommand: ParsableCommand {}
