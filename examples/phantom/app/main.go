package main

import (
	"fmt"

	"github.com/example/lib"
)

func main() {
	fmt.Println(lib.Greeting())
}
