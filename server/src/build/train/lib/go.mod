module example.com/library

go 1.21 // gomodls:ignore missing-go-directive
