Console.WriteLine(new Contoso.Ferry.Crossing { From = "Kiel", To = "Oslo" }.To);
