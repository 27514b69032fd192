// Package app trains the image.
module example.com/app

go 1.27

toolchain default

godebug nosuchkey=1

require (
	example.com/lib v1.2.3
	example.com/lib v1.2.3
	"example.com/quoted" v0.1.0
	example.com/major v2.0.0
	example.com/indirect v0.0.0-20240102030405-abcdefabcdef // indirect
	example.com/branch master
)

replace example.com/lib => ../lib

replace example.com/lib => /nowhere/lib

exclude example.com/lib v1.0.0

retract [v1.1.0, v1.0.0] // Published by accident.

tool example.com/lib/cmd/tool

ignore ./static

frobnicate example.com/x

require example.com/unquoted 'v1.0.0'
