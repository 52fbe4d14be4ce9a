import FeasibilityCommands

FeasibilityCommand.start()
