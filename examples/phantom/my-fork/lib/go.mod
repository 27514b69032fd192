module github.com/my-fork/lib

go 1.24
