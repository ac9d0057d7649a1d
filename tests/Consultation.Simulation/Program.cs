using Consultation.Simulation;

return await Cli.RunAsync(args, Console.Out, Console.Error);
