module example.com/app

go 1.24

require github.com/example/lib v1.4.0

replace github.com/example/lib => ../my-fork/lib
