using Consultation.Contract;

// Writes the types of the pages anew from the contract: run it after changing a command, a view or an answer.
var file = ContractFile.Path;
await File.WriteAllTextAsync(file, TypeScript.Write());
await Console.Error.WriteLineAsync($"Written: {file}");
