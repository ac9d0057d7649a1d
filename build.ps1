#!/usr/bin/env pwsh
# The door to dotnet: ./build.ps1 [restore|build|test|sample|publish]…
param([Parameter(ValueFromRemainingArguments)] [string[]] $Steps = @('build'))
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    Write-Error 'The .NET 10 SDK is needed: install it from https://dotnet.microsoft.com/download and run this again.'
    exit 2
}

function Invoke-Dotnet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

foreach ($step in $Steps) {
    switch ($step) {
        'restore' { Invoke-Dotnet restore Consultation.sln }
        'build' { Invoke-Dotnet build Consultation.sln }
        'test' { Invoke-Dotnet test }
        'sample' { Invoke-Dotnet run --project src/Consultation.Server -- sample --out out }
        'publish' { Invoke-Dotnet publish src/Consultation.Server -c Release -o artifacts/consultation }
        default {
            Write-Error "There is no step '$step'. There are: restore, build, test, sample, publish."
            exit 2
        }
    }
}
