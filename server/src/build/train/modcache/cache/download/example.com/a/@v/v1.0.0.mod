module example.com/a

go 1.24

require example.com/b v1.1.0
