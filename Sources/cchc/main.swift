import ReformCommands

Program.run()
