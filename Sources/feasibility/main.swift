import ArgumentParser
import FeasibilityCommands

FeasibilityCommand.main()
