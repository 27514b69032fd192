module example.com/graph

go 1.24

require (
	example.com/a v1.0.0
	example.com/b v1.1.0 // indirect
	example.com/c v0.0.0-20240102030405-abcdefabcdef
)
