import FeasibilityCommands

FeasibilityCommand.main()
